"""Interviews in languages that have a pack, and what looks like one.  All of it is invented."""

from __future__ import annotations

import pytest

import newsum

INTERVIEWS = [
    pytest.param(
        """„Wir wollen das Moor nicht aufgeben“

Die Biologin Ilse Kranich erforscht seit zwanzig Jahren das Tarner Moor.

TARNER BOTE: Frau Kranich, wie steht es um das Moor?

Kranich: Es trocknet langsam aus. Wir messen jeden Sommer weniger Wasser.

TARNER BOTE: Was kann man tun?

Kranich: Man muss die Gräben schließen. Das ist nicht teuer, aber es dauert.

TARNER BOTE: Und wer bezahlt das?

Kranich: Bisher niemand. Ich hoffe auf das Land.
""",
        [
            "Tarner Bote",
            "Ilse Kranich",
            "Tarner Bote",
            "Ilse Kranich",
            "Tarner Bote",
            "Ilse Kranich",
        ],
        id="de: paper and surname",
    ),
    pytest.param(
        """Interview mit dem Uhrmacher Odo Velten

Odo Velten repariert seit vierzig Jahren Uhren. Ein Gespräch über Geduld.

Herr Velten, wie sind Sie zu den Uhren gekommen?

Mein Onkel hatte einen Laden. Ich habe dort jeden Samstag geholfen.

Was ist das Schwerste an Ihrer Arbeit?

Das Warten. Ich warte oft Wochen auf ein Teil.

Tragen Sie selbst eine Uhr?

Nein. Meine Frau sagt mir, wie spät es ist.
""",
        [None, "Odo Velten", None, "Odo Velten", None, "Odo Velten"],
        id="de: question paragraphs",
    ),
    pytest.param(
        """Der Trainer Bodo Marr sprach mit uns nach dem Spiel.

Frage: Was ist passiert?

Antwort: Wir haben den Anfang verschlafen.

Frage: Wie geht es weiter?

Antwort: Ich weiß es nicht. Wir reden morgen.
""",
        [None, "Bodo Marr", None, "Bodo Marr"],
        id="de: Frage Antwort",
    ),
    pytest.param(
        """« Nous n'avons plus le temps d'attendre »

Dans un entretien, la glaciologue Odile Vernay raconte trente ans de mesures au col de Tarn.

Comment avez-vous commencé ?

Je suis montée au col avec mon père. J'avais douze ans.

Que voyez-vous aujourd'hui ?

Je vois des pierres là où il y avait de la glace.

Gardez-vous espoir ?

Oui, mais je compte les années. Mes étudiants aussi.
""",
        [None, "Odile Vernay", None, "Odile Vernay", None, "Odile Vernay"],
        id="fr: question paragraphs",
    ),
    pytest.param(
        """La maire Inès Roanne répond au Courrier de Tarn.

Le Courrier de Tarn : Pourquoi fermer le pont ?

Inès Roanne : Parce qu'il est dangereux. Les ingénieurs sont clairs.

Le Courrier de Tarn : Pour combien de temps ?

Inès Roanne : Nous espérons le rouvrir en mai.
""",
        ["Le Courrier de Tarn", "Inès Roanne", "Le Courrier de Tarn", "Inès Roanne"],
        id="fr: paper and name",
    ),
    pytest.param(
        """La escritora Marta Olvera presenta su novela en Tarna. Esta entrevista se hizo en su casa.

P. ¿De dónde sale la historia?

R. De mi abuela. Ella me la contó muchas veces.

P. ¿Y el final?

R. El final es mío. No me gustan los finales tristes.

P. ¿Habrá otra novela?

R. Creo que sí, pero no pronto.
""",
        [None, "Marta Olvera", None, "Marta Olvera", None, "Marta Olvera"],
        id="es: P R points",
    ),
    pytest.param(
        """Entrevista a Rubén Salce, luthier: «La madera habla»

Rubén Salce construye guitarras en Orme desde hace treinta años.

¿Cómo empezó usted en este oficio?

Empecé con mi tío. Yo barría el taller.

¿Qué es lo más difícil?

Esperar. La madera necesita años y yo no tengo tantos.

¿Toca usted la guitarra?

Muy mal. Mis hijos tocan mejor.
""",
        [None, "Rubén Salce", None, "Rubén Salce", None, "Rubén Salce"],
        id="es: question paragraphs",
    ),
    pytest.param(
        """La alcaldesa Lucía Ferrán habló con este diario sobre el río.

PREGUNTA. ¿Por qué se desbordó el río?

RESPUESTA. Porque nadie limpió el cauce. Lo dije hace un año.

PREGUNTA. ¿Quién es el responsable?

RESPUESTA. Lo dirán los jueces. Yo no señalo a nadie.
""",
        [None, "Lucía Ferrán", None, "Lucía Ferrán"],
        id="es: PREGUNTA RESPUESTA",
    ),
    pytest.param(
        """Intervista a Elio Sarto, maestro vetraio

Elio Sarto soffia il vetro da quando aveva dieci anni. Lo abbiamo incontrato nella sua bottega di Orme.

Come ha cominciato?

Mio nonno mi portò alla fornace. Io avevo paura del fuoco.

Che cosa le piace di più?

Il silenzio del mattino. Lavoro sempre prima dell'alba.

Chi continuerà dopo di lei?

Mia figlia, credo. Io non decido per lei.
""",
        [None, "Elio Sarto", None, "Elio Sarto", None, "Elio Sarto"],
        id="it: question paragraphs",
    ),
    pytest.param(
        """La sindaca Nadia Tolle risponde alle domande del Corriere di Tarn.

Corriere di Tarn: Perché chiudete la scuola?

Nadia Tolle: Perché i bambini sono nove. Non è una scelta facile.

Corriere di Tarn: E i genitori?

Nadia Tolle: Li ho incontrati ieri. Capisco la loro rabbia.
""",
        ["Corriere di Tarn", "Nadia Tolle", "Corriere di Tarn", "Nadia Tolle"],
        id="it: name colon",
    ),
    pytest.param(
        """Il ciclista Ivo Marn ha parlato con i giornalisti all'arrivo.

D: Come sta?

R: Sono stanco, ma felice. Non me lo aspettavo.

D: Che cosa farà domani?

R: Dormo. Poi vedremo.
""",
        [None, "Ivo Marn", None, "Ivo Marn"],
        id="it: D R",
    ),
    pytest.param(
        """Entrevista: Celina Prado, a mulher dos faróis

Celina Prado cuida do farol de Orme há trinta anos. Conversou com a nossa reportagem na ilha.

Como a senhora chegou ao farol?

Meu pai era faroleiro. Eu nasci aqui.

O que mudou nesses anos?

Tudo. Hoje eu quase não tenho trabalho à noite.

A senhora pensa em sair?

Não. Minha vida é esta.
""",
        [None, "Celina Prado", None, "Celina Prado", None, "Celina Prado"],
        id="pt: question paragraphs",
    ),
    pytest.param(
        """O treinador Duarte Lemos falou ao Jornal de Tarna depois do jogo.

Jornal de Tarna: O que correu mal?

Duarte Lemos: Quase tudo. Entrámos mal e nunca reagimos.

Jornal de Tarna: Vai continuar?

Lemos: Tenho contrato. Não penso em sair.
""",
        ["Jornal de Tarna", "Duarte Lemos", "Jornal de Tarna", "Duarte Lemos"],
        id="pt: paper and surname",
    ),
    pytest.param(
        """A cientista Alba Neves esteve na redação do Jornal de Tarna.

Pergunta: O que descobriu?

Resposta: Uma bactéria que come plástico. Eu própria duvidei.

Pergunta: E agora?

Resposta: Agora repetimos tudo. Nós não temos pressa.
""",
        [None, "Alba Neves", None, "Alba Neves"],
        id="pt: Pergunta Resposta",
    ),
    pytest.param(
        """So beantragen Sie den neuen Ausweis

Der neue Ausweis kommt im Mai nach Tarn. Die wichtigsten Fragen und Antworten.

Wo bekomme ich den Ausweis?

Im Rathaus, im ersten Stock. Bringen Sie ein Foto mit.

Was kostet er?

Er kostet 37 Euro. Kinder zahlen nichts.

Wie lange muss ich warten?

Meist drei Wochen. Sie bekommen einen Brief.
""",
        [],
        id="de: faq",
    ),
    pytest.param(
        """Pourquoi le pont de Tarn ferme

Le pont ferme lundi. Ce qu'il faut savoir.

Pourquoi ferme-t-il ?

Les câbles sont usés. La mairie l'a dit jeudi.

Combien de temps durent les travaux ?

Six mois au moins, selon le département.

Que doivent faire les habitants ?

Prendre le bac, gratuit jusqu'en mai.
""",
        [],
        id="fr: explainer",
    ),
    pytest.param(
        """Der Imker Tillmann Orth zieht mit seinen Bienen durch das Tal von Marn. Im Interview erzählt er vom schlechten Sommer.

Marner Zeitung: Herr Orth, wie viele Völker haben Sie verloren?

Tillmann Orth: Vierzig von hundert. So schlimm war es noch nie.

Marner Zeitung: Woran lag es?

Orth: Am Regen und an der Milbe. Ich habe zu spät behandelt.

Marner Zeitung: Machen Sie weiter?

Orth: Was soll ich sonst tun? Ich bin 63.
""",
        [
            "Marner Zeitung",
            "Tillmann Orth",
            "Marner Zeitung",
            "Tillmann Orth",
            "Marner Zeitung",
            "Tillmann Orth",
        ],
        id="de: bold name lines",
    ),
    pytest.param(
        """„Niemand hat uns gewarnt“

Die Bürgermeisterin Hanne Sievert über die Flut von Orme. Das Gespräch führte Paul Linde.

Frau Sievert, wann haben Sie gemerkt, dass der Deich bricht?

Gegen zwei Uhr. Mein Nachbar klopfte ans Fenster.

Was geschah dann?

Wir haben die Kinder geweckt. Dann kam das Wasser in unsere Küche.

Hätte man früher warnen müssen?

Ja. Ich habe das dem Landrat auch gesagt.
""",
        [None, "Hanne Sievert", None, "Hanne Sievert", None, "Hanne Sievert"],
        id="de: question without you",
    ),
    pytest.param(
        """La chanteuse Maëlle Corvin sort son premier disque vendredi.

LE COURRIER : Pourquoi ce disque maintenant ?

MAËLLE CORVIN : Parce que j'ai enfin trouvé ma voix. Il m'a fallu dix ans.

LE COURRIER : Vous chantez en breton. Est-ce un choix politique ?

MAËLLE CORVIN : Non, c'est la langue de ma grand-mère. Je rêve dans cette langue.
""",
        ["Le Courrier", "Maëlle Corvin", "Le Courrier", "Maëlle Corvin"],
        id="fr: paper in capitals",
    ),
    pytest.param(
        """« Le pain est une patience »

Boulanger à Orme depuis quarante ans, Luc Tavernier prend sa retraite. Propos recueillis dans son fournil.

Que vous a appris ce métier ?

La patience. Je me lève à deux heures depuis mes seize ans.

Qui reprendra la boulangerie ?

Personne, pour l'instant. Nous avons mis une annonce.

Qu'allez-vous faire demain ?

Je vais dormir. Ma femme n'y croit pas.
""",
        [None, "Luc Tavernier", None, "Luc Tavernier", None, "Luc Tavernier"],
        id="fr: recueilli",
    ),
    pytest.param(
        """La bióloga Inés Calvo estudia los glaciares de Tarna. EL FARO habló con ella.

EL FARO: ¿Cuánto hielo se ha perdido?

Inés Calvo: La mitad en treinta años. Es una cifra que me cuesta repetir.

EL FARO: ¿Se puede parar?

Calvo: Se puede frenar. Necesitamos decisiones, no discursos.
""",
        ["El Faro", "Inés Calvo", "El Faro", "Inés Calvo"],
        id="es: surname and paper",
    ),
    pytest.param(
        """Entrevista con el árbitro Tomás Riera

Tomás Riera se retira a los 48 años tras dirigir 400 partidos.

P.- ¿Qué se lleva del fútbol?

R.- Amigos. Y algún insulto que todavía me hace gracia.

P.- ¿Volvería a pitar aquel penalti?

R.- No. Me equivoqué y lo dije.
""",
        [None, "Tomás Riera", None, "Tomás Riera"],
        id="es: guion",
    ),
    pytest.param(
        """La scrittrice Bianca Oriani ha parlato con noi del suo nuovo libro.

Domanda: Perché ha scelto il mare?

Risposta: Perché ci sono nata. Non so scrivere di montagne.

Domanda: Il finale è triste?

Risposta: No, è onesto. I miei lettori lo capiranno.
""",
        [None, "Bianca Oriani", None, "Bianca Oriani"],
        id="it: domanda risposta",
    ),
    pytest.param(
        """Il sindaco di Orme: «Il ponte resta chiuso»

Intervista al sindaco Carlo Denti, che da due anni guida il paese.

Sindaco, quando riaprirà il ponte?

Non prima di giugno. Non voglio prendere in giro nessuno.

Chi pagherà i lavori?

La provincia, spero. Noi non abbiamo i soldi.

Si ricandiderà?

Ne parlo con mia moglie. Lei ha già deciso.
""",
        [None, "Carlo Denti", None, "Carlo Denti", None, "Carlo Denti"],
        id="it: intervista paragraphs",
    ),
    pytest.param(
        """A nadadora Rita Falcão bateu o recorde dos 200 metros em Orme.

O Diário: O que sentiu ao tocar na parede?

Rita Falcão: Alívio. Há três anos que eu esperava por isto.

O Diário: E agora?

Rita Falcão: Agora quero dormir. Depois falamos dos Jogos.
""",
        ["O Diário", "Rita Falcão", "O Diário", "Rita Falcão"],
        id="pt: nome e jornal",
    ),
    pytest.param(
        """«O fado não se ensina»

Entrevista com Joaquim Serro, guitarrista de Tarna, que faz 70 anos.

Com que idade começou a tocar?

Com seis. O meu pai batia-me se eu errava.

Ainda toca todas as noites?

Quase todas. As minhas mãos já não deixam mais.

O que diz aos mais novos?

Que ouçam. Eu aprendi a ouvir antes de tocar.
""",
        [None, "Joaquim Serro", None, "Joaquim Serro", None, "Joaquim Serro"],
        id="pt: perguntas",
    ),
    pytest.param(
        """Tarte aux poires

Préparation : Épluchez les poires. Coupez-les en quartiers.

Cuisson : Faites cuire trente minutes. Laissez refroidir.

Conseil : Servez avec une crème. Vous pouvez ajouter des noix.

Conservation : Deux jours au frais.
""",
        [],
        id="fr: recette",
    ),
    pytest.param(
        """Il programma di sabato

Ore 9: Apertura della fiera. Saluto del sindaco.

Ore 11: Corsa dei sacchi. Iscrizioni in piazza.

Ore 15: Concerto della banda. Chi vuole può ballare.

Ore 20: Cena. Portate le vostre sedie.
""",
        [],
        id="it: programma",
    ),
]


@pytest.mark.parametrize(("text", "speakers"), INTERVIEWS)
def test_turns(text: str, speakers: list[str | None]) -> None:
    turns = [quote for quote in newsum.quotes(text).quotes if quote.kind == "turn"]
    assert [turn.speaker for turn in turns] == speakers


def test_a_page_that_answers_its_readers_is_nobodys_interview() -> None:
    found = newsum.quotes(
        "The Sahl Method and other ways to rest, told by Tarn Rest in nine steps.\n\n"
        "Q: Can you rest alone?\n\nA: Anyone can. The Sahl Method has a book.\n\n"
        "Q: How long does it take?\n\nA: Ten minutes. The Sahl Method takes longer.\n"
    ).quotes
    assert {turn.speaker for turn in found} == {None}


def test_somebody_named_in_questions_alone_does_not_answer() -> None:
    found = newsum.quotes(
        "Interview: who runs the ferry?\n\nTwo people of Tarn answered by phone.\n\n"
        "Captain Odo Lamb has left. Will you miss Odo Lamb?\n\nI will. My brother, too.\n\n"
        "Did Odo Lamb say why?\n\nNot to me. I heard it from my aunt.\n\n"
        "Who steers now?\n\nI do. Nobody else wants to.\n"
    ).quotes
    assert [turn.speaker for turn in found] == [None] * 6


def test_a_label_may_have_a_point_and_a_colon() -> None:
    found = newsum.quotes(
        "La remera Nora Aldave ganó el oro en Orme. El diario Tarna conversó con ella en el muelle.\n\n"
        "P.: ¿Cómo fue la última recta?\n\nR.: Dura. Pensé que no llegaba, me ardían los brazos.\n\n"
        "P.: ¿Qué viene ahora?\n\nR.: Descansar con mi familia. Luego, el mundial.\n"
    ).quotes
    assert [turn.text[:5] for turn in found] == ["¿Cómo", "Dura.", "¿Qué ", "Desca"]
    assert [turn.speaker for turn in found] == [None, "Nora Aldave"] * 2


def test_an_age_is_no_role() -> None:
    text = (
        "„Ich arbeite gern nachts in meiner Werkstatt“, sagte der {} Uwe Flade am Montag in Tarn.\n"
    )
    for told, role in (("36-jährige", None), ("erst 36-jährige Bäcker", "Bäcker")):
        quotes = newsum.quotes(text.format(told)).quotes
        assert [(one.speaker, one.role) for one in quotes] == [("Uwe Flade", role)]


def test_who_answers_may_be_named_in_the_deck_alone() -> None:
    page = (
        "<html><head><title>Wer steuert die Fähre? Ein Interview</title></head><body><article>"
        "<h1>Wer steuert die Fähre? Ein Interview</h1>"
        '<p class="deck">Seit gestern fährt die Fähre von Tarn wieder. Kapitänin Ilse Kranich erzählt, wie es dazu kam.</p>'
        "<p>Wie lange lag die Fähre still, und wer hat sie in dieser Zeit bewacht?</p>"
        "<p>Drei Jahre. Ich habe sie jeden Abend besucht und die Leinen geprüft, bei jedem Wetter.</p>"
        "<p>Was war das Schwerste in diesen drei Jahren, auch für die Leute im Dorf?</p>"
        "<p>Das Warten auf die „Orme“, das Schiff mit den Teilen. Wir haben es nie gesehen.</p>"
        "<p>Und wer fährt jetzt, da der alte Steuermann nicht mehr will?</p>"
        "<p>Ich selbst. Mein Bruder hilft mir am Morgen, wenn die Schule beginnt.</p>"
        "</article></body></html>"
    )
    turns = [quote for quote in newsum.quotes(page, kind="html").quotes if quote.kind == "turn"]
    assert [turn.speaker for turn in turns] == [None, "Ilse Kranich"] * 3
    assert {turn.marks for turn in turns} == {("„", "“")}
