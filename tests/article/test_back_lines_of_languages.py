"""The lines below an article in five languages: none of them is its body.  All of it is invented."""

from __future__ import annotations

import pytest

import newsum

ARTICLES = {
    "de": (
        "Fähre nach Skarn vor dem Aus\n\nVon Sigrid Moe\n16.11.2026",
        """Die Fähre nach Skarn wird im April eingestellt, wenn der Kreis nicht 2,1 Millionen Kronen findet, teilte der Betreiber am Montag mit.

Auf der Insel leben rund 340 Menschen. Sie hat eine Schule, zwei Läden und einen Arzt, der mittwochs kommt. Die nächste Brücke ist eine Stunde entfernt.

„Wir können nicht bei jeder Überfahrt Geld verlieren“, sagte Petra Holm, die Geschäftsführerin des Unternehmens. „Jemand muss sagen, was eine Insel wert ist.“

Der Kreistag berät am 9. Dezember. Landrat Rolf Aas sagte, er sei zuversichtlich, dass eine Lösung gefunden werde.""",
    ),
    "fr": (
        "Le ferry de Skarn menacé de fermeture\n\nPar Sigrid Moe\n16 novembre 2026",
        """Le ferry pour l'île de Skarn cessera de circuler en avril si le comté ne trouve pas 2,1 millions de couronnes, a annoncé l'exploitant lundi.

Quelque 340 personnes vivent sur l'île, qui compte une école, deux commerces et un médecin qui vient le mercredi. Le pont le plus proche est à une heure.

« Nous ne pouvons pas perdre de l'argent à chaque traversée », a déclaré Petra Holm, la directrice générale de la compagnie. « Quelqu'un doit dire ce que vaut une île. »

Le conseil du comté en débattra le 9 décembre. Son président, Rolf Aas, s'est dit confiant.""",
    ),
    "es": (
        "El ferry de Skarn, al borde del cierre\n\nPor Sigrid Moe\n16 de noviembre de 2026",
        """El transbordador a la isla de Skarn dejará de funcionar en abril si el condado no encuentra 2,1 millones de coronas, informó el lunes la empresa.

Unas 340 personas viven en la isla, que tiene una escuela, dos tiendas y un médico que viene los miércoles. El puente más cercano está a una hora.

«No podemos seguir perdiendo dinero en cada travesía», dijo Petra Holm, directora general de la empresa. «Alguien tiene que decir lo que vale una isla».

El consejo del condado debatirá el asunto el 9 de diciembre. Su presidente, Rolf Aas, dijo que confiaba en una solución.""",
    ),
    "it": (
        "Il traghetto di Skarn rischia la chiusura\n\ndi Sigrid Moe\n16 novembre 2026",
        """Il traghetto per l'isola di Skarn si fermerà ad aprile se la contea non troverà 2,1 milioni di corone, ha annunciato lunedì la società.

Sull'isola vivono circa 340 persone. Ci sono una scuola, due negozi e un medico che viene il mercoledì. Il ponte più vicino è a un'ora.

«Non possiamo continuare a perdere soldi a ogni traversata», ha detto Petra Holm, amministratrice delegata della società. «Qualcuno deve dire quanto vale un'isola».

Il consiglio della contea ne discuterà il 9 dicembre. Il presidente, Rolf Aas, si è detto fiducioso.""",
    ),
    "pt": (
        "Balsa de Skarn pode parar em abril\n\nPor Sigrid Moe\n16 de novembro de 2026",
        """A balsa para a ilha de Skarn deixará de circular em abril se o condado não encontrar 2,1 milhões de coroas, informou a empresa na segunda-feira.

Cerca de 340 pessoas vivem na ilha, que tem uma escola, duas lojas e um médico que vem às quartas-feiras. A ponte mais próxima fica a uma hora.

“Não podemos continuar a perder dinheiro em cada travessia”, disse Petra Holm, diretora-geral da empresa. “Alguém tem de dizer quanto vale uma ilha.”

O conselho do condado vai debater o assunto em 9 de dezembro. O presidente, Rolf Aas, disse que estava confiante.""",
    ),
}
"""By language: the lines above, and the body."""

BELOW = [
    ("de", "Mit Material von dpa"),
    ("de", "(dpa/sm)"),
    ("de", "Quelle: insel.de, sm/dpa"),
    ("de", "Dieser Artikel erschien zuerst in der Inselzeitung."),
    ("de", "Die Autorin ist Redakteurin der Inselzeitung."),
    ("de", "Transparenzhinweis: Der Verlag hält Anteile an der Reederei."),
    ("de", "Anmerkung der Redaktion: Der Name der Kapitänin wurde geändert."),
    ("de", "Korrektur: In einer früheren Version hieß es, auf Skarn lebten 430 Menschen."),
    ("de", "Jetzt unseren Newsletter abonnieren"),
    ("de", "Folgen Sie uns auf Facebook und Instagram."),
    ("de", "Diskutieren Sie mit"),
    ("de", "Kommentare sind geschlossen."),
    ("de", "Sie haben einen Fehler gefunden? Schreiben Sie uns."),
    ("de", "Mehr Nachrichten aus Nordland lesen Sie hier."),
    ("de", "Schlagworte: Inseln, Fähren"),
    ("de", "Themen: Inseln, Verkehr"),
    ("de", "Alle Rechte vorbehalten."),
    ("de", "Zur Startseite"),
    ("de", "Artikel teilen"),
    ("de", "Weitere Artikel zum Thema"),
    ("de", "Das könnte Sie auch interessieren"),
    ("de", "Sendung: Der Nachmittag, 16.11.2026, 14 Uhr"),
    ("de", "Über dieses Thema berichtete das Inselradio am 16.11.2026 um 18 Uhr."),
    ("de", "Foto: Jon Vik/dpa"),
    ("de", "Interview: Ola Brandt"),
    ("de", "Lesen Sie mehr über Skarn in unserem Dossier."),
    ("de", "Hier geht es zur Übersicht aller Nachrichten."),
    ("de", "Melden Sie sich hier für unseren Newsletter an."),
    ("fr", "Avec AFP"),
    ("fr", "(avec AFP)"),
    ("fr", "Lire aussi Le pont de Holm coûterait 900 millions"),
    ("fr", "À lire aussi : Le pont de Holm"),
    ("fr", "Sur le même sujet"),
    ("fr", "Voir aussi : Les îles sans ferry"),
    ("fr", "Suivez-nous sur Facebook et Instagram."),
    ("fr", "Abonnez-vous à notre newsletter"),
    ('fr', "Je m'abonne"),
    ("fr", "Propos recueillis par Ola Brandt"),
    ("fr", "Texte : Sigrid Moe"),
    ('fr', "Cet article est republié à partir de L'Insulaire sous licence Creative Commons."),
    ('fr', "Cet article a d'abord été publié dans L'Insulaire."),
    ("fr", "Mots-clés : îles, ferries"),
    ("fr", "Thèmes : Îles, Transports"),
    ("fr", "Les commentaires sont fermés."),
    ("fr", "Signaler une erreur"),
    ("fr", "Tous droits réservés"),
    ("fr", "Reproduction interdite."),
    ("fr", "Retrouvez tous nos articles sur les îles."),
    ("fr", "Pour aller plus loin"),
    ("fr", "Réagissez à cet article"),
    ("fr", "Crédit photo : Jon Vik"),
    ("fr", "Inscrivez-vous gratuitement à la newsletter des îles."),
    ("fr", "Recevez chaque matin les informations de la région."),
    ("fr", "La rédaction vous conseille"),
    ("fr", "Soutenez un journalisme indépendant."),
    ("es", "Archivado en: islas, transbordadores"),
    ("es", "Ver 12 comentarios"),
    ("es", "Te puede interesar"),
    ("es", "Lea también: El puente de Holm"),
    ("es", "Lee también"),
    ("es", "Con información de EFE"),
    ("es", "Síguenos en Facebook y X."),
    ("es", "Suscríbete a nuestra newsletter"),
    ("es", "Conforme a los criterios de The Trust Project"),
    ("es", "Puedes seguir a Sigrid Moe en X."),
    ("es", "Sobre la firma"),
    ("es", "Este artículo se publicó originalmente en El Isleño."),
    ("es", "Etiquetas: islas, ferry"),
    ("es", "Temas: islas"),
    ("es", "Más información"),
    ("es", "Comentarios"),
    ("es", "Todos los derechos reservados"),
    ("es", "Prohibida su reproducción total o parcial."),
    ("es", "Si quieres recibir las noticias de las islas, apúntate a nuestro boletín."),
    ("es", "Descarga nuestra app"),
    ("es", "Haz clic aquí para leer más noticias."),
    ("es", "Únete a nuestro canal de WhatsApp"),
    ("es", "Foto: Jon Vik"),
    ("es", "Reporta un error"),
    ("es", "Fe de errores: en una versión anterior se decía que en Skarn viven 430 personas."),
    ("it", "© RIPRODUZIONE RISERVATA"),
    ("it", "Riproduzione riservata"),
    ("it", "Leggi anche"),
    ("it", "Leggi anche: Il ponte di Holm"),
    ("it", "Segui il Corriere su Facebook"),
    ("it", "Iscriviti alla newsletter"),
    ("it", "Resta aggiornato sulle notizie delle isole."),
    ("it", "Tag: isole, traghetti"),
    ("it", "Argomenti: isole"),
    ("it", "Ultimo aggiornamento: 16 novembre 2026, 18:40"),
    ('it', "Questo articolo è stato pubblicato originariamente sull'Isolano."),
    ("it", "Commenta"),
    ("it", "Clicca qui per leggere altre notizie."),
    ("it", "Per approfondire"),
    ('it', "Scarica l'app"),
    ("it", "Vedi anche"),
    ("it", "Foto: Jon Vik"),
    ("it", "Fonte: Ansa"),
    ("it", "I commenti sono chiusi."),
    ("it", "Errata corrige: in una prima versione si parlava di 430 abitanti."),
    ("it", "Ricevi le notizie sul tuo WhatsApp"),
    ("it", "Sostieni il giornalismo indipendente."),
    ("pt", "Leia também"),
    ("pt", "Leia também: Ponte de Holm"),
    ("pt", "Veja também"),
    ("pt", "Veja mais notícias da região"),
    ("pt", "Siga o Correio no Instagram"),
    ("pt", "Receba as notícias no seu WhatsApp"),
    ("pt", "Inscreva-se em nossa newsletter"),
    ("pt", "Assine a newsletter do Correio"),
    ("pt", "Texto editado por Ola Brandt"),
    ("pt", "Com informações da Agência Norte"),
    ("pt", "*Sob supervisão de Ola Brandt"),
    ("pt", "Tags: ilhas, balsas"),
    ("pt", "Tudo sobre: ilhas"),
    ("pt", "Compartilhe esta notícia"),
    ("pt", "Todos os direitos reservados"),
    ("pt", "Publicado originalmente no Ilhéu."),
    ("pt", "Clique aqui para ler mais notícias."),
    ("pt", "Entre no nosso grupo de WhatsApp"),
    ("pt", "Baixe o app do Correio"),
    ("pt", "Saiba mais"),
    ("pt", "Foto: Jon Vik"),
    ("pt", "Os comentários estão encerrados."),
    ("pt", "Errata: a versão anterior dizia que 430 pessoas vivem na ilha."),
    ("pt", "Fique por dentro das notícias das ilhas."),
    ("pt", "Este conteúdo foi publicado originalmente no Ilhéu."),
]  # fmt: skip

SENTENCES = [
    ("de", "Über dieses Thema sprach am Dienstag auch der Landrat mit der Reederei."),
    ("de", "Interview und Bericht erschienen am selben Tag."),
    ("fr", "Retrouvez la clé et vous aurez le phare, dit un proverbe de l'île."),
    ("fr", "Recevoir le courrier prendra désormais une semaine."),
    ("es", "Siguen en pie las dos tiendas y la escuela."),
    ("es", "Descargar el barco lleva una hora y media."),
    ("it", "Segui il sentiero e arrivi al molo vecchio di Skarn."),
    ("it", "Per approfondire il tema la contea ha chiamato un perito."),
    ("pt", "Siga a estrada do norte e chega-se ao cais velho."),
    ("pt", "Tudo sobre a mesa cheirava a peixe naquela manhã."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "below"), BELOW)
def test_what_stands_below_an_article_is_no_part_of_it(language: str, below: str) -> None:
    above, body = ARTICLES[language]
    read = newsum.read(f"{above}\n\n{body}\n\n{below}")
    assert read.body == tuple(body.split("\n\n"))


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_a_sentence_that_begins_alike_stays(language: str, sentence: str) -> None:
    above, body = ARTICLES[language]
    first, *rest = body.split("\n\n")
    paragraphs = (first, sentence, *rest)
    assert newsum.read("\n\n".join((above, *paragraphs))).body == paragraphs
