"""Small articles in the languages that have a pack: who speaks, and what they are."""

from __future__ import annotations

import pytest

import newsum
from newsum.article import sentences
from newsum.attribution.attribute import QuoteModels, find_quotes
from newsum.attribution.speakers.assignment import speaker_model
from tests.attribution.stages import ALL_SPEECH, article_of

GERMAN = [
    ("„Wir haben zu lange gewartet“, sagte Bürgermeisterin Jule Brandek am Montag.",
     "Jule Brandek", "Bürgermeisterin"),
    ("Jule Brandek sagte: „Wir haben zu lange gewartet.“", "Jule Brandek", None),
    ("Jule Brandek baut Brücken. „Wir haben zu lange gewartet“, so Brandek.", "Jule Brandek", None),
    ("Laut Ole Varnhusen ist die Brücke „nicht mehr zu retten“.", "Ole Varnhusen", None),
    ("Julia Brandek sprach mit Ole Varnhusen. „Wir haben gewartet“, sagte er.",
     "Ole Varnhusen", None),
    ("Der Ingenieur Ole Varnhusen kam. „Wir haben zu lange gewartet“, sagte der Ingenieur.",
     "Ole Varnhusen", "Ingenieur"),
    ("„Wir haben zu lange gewartet“, sagte Lina von der Haarth.", "Lina von der Haarth", None),
    ("Unter den Bürgern heißt es: „Wir haben es schon lange kommen sehen.“", None, None),
    ("„Wir haben gewartet“, sagte Sprecher Harald Wiedemann.", "Harald Wiedemann", "Sprecher"),
    ("In einem Gespräch der Zeitung nannte Ole Varnhusen die Brücke „verloren für immer“.",
     "Ole Varnhusen", None),
    ("Der Zeitung sagte Ole Varnhusen: „Wir haben zu lange gewartet.“", "Ole Varnhusen", None),
    ("Ole Varnhusen (XYZ) sagte, die Brücke sei „nicht mehr zu retten“.", "Ole Varnhusen", None),
    ("„Wir haben gewartet“, sagte Anna Brandek von der Stiftung Quell.",
     "Anna Brandek", "von der Stiftung Quell"),
    ("„Wir haben zu lange gewartet“, schmunzelte Ole Varnhusen.", "Ole Varnhusen", None),
    ("Ole Varnhusen witzelte: „Wir haben zu lange gewartet.“", "Ole Varnhusen", None),
    ("„Wir haben gewartet“, sagte Ingenieurin und Autorin Jule Brandek.",
     "Jule Brandek", "Ingenieurin und Autorin"),
    ("„Wir haben gewartet“, sagte Tarnaus Bürgermeisterin Jule Brandek.",
     "Jule Brandek", "Bürgermeisterin"),
    ("Ähnlich sieht es Jule Brandek vom Verband Quell: „Wir haben zu lange gewartet.“",
     "Jule Brandek", None),
    ("XYZ-Chefin Jule Brandek traf ABC-Chefin Lina Haarth. „Wir warten“, so die XYZ-Chefin.",
     "Jule Brandek", "XYZ-Chefin"),
    ("Der Anführer Ole Varnhusen kam. „Wir haben gewartet“, sagte der Bandenführer leise.",
     "Ole Varnhusen", "Anführer"),
    ("Dennoch betont Ole Varnhusen: „Wir haben zu lange gewartet.“", "Ole Varnhusen", None),
    ("Es kam zu einem Treffen, die Lage blieb ernst. Laut Ole Varnhusen gehört dazu „ein neuer"
     " Anfang im Hafen“.", "Ole Varnhusen", None),
    ("Er traf seinen französischen Amtskollegen Ole Varnhusen. „Wir warten“, sagte Varnhusen.",
     "Ole Varnhusen", None),
    ("Lina Brandek kam mit Jule Brandek vom Institut Quell. „Wir warten“, sagte Jule Brandek.",
     "Jule Brandek", "vom Institut Quell"),
    ("Jule Brandek (42), Sprecherin der Werft, sagte: „Wir haben zu lange gewartet.“",
     "Jule Brandek", "Sprecherin der Werft"),
    ("Die Stadtwerke teilten mit: „Wir haben zu lange gewartet.“", "die Stadtwerke", None),
    ("Ole Varnhusen warnt vor drei Übeln: Von Schlafnot bis Fieber. „Wir warten“, sagte er.",
     "Ole Varnhusen", None),
    ("Die Ministerin Jule Brandek kam. „Wir warten“, sagte die Politikerin.",
     "Jule Brandek", "Ministerin"),
    ("Es sei zu spät, sagt Ingenieur Ole Varnhusen. „Wir haben zu lange gewartet.“",
     "Ole Varnhusen", "Ingenieur"),
    ("Gleich zu Beginn der neuen Synode gibt Präsidentin Jule Brandek den Ton vor: „Wir warten.“",
     "Jule Brandek", "Präsidentin"),
    ("Jule Brandek, Leiterin der Werft Egger sagte am Vormittag: „Wir haben zu lange gewartet.“",
     "Jule Brandek", "Leiterin der Werft Egger"),
    ("Der Gesandte warnte, jede Verletzung des Rechts untergrabe „die Grundlagen der Ordnung“.",
     "der Gesandte", "Gesandte"),
    ("Brandek bedankt sich für die Frage der Zuschauerin und sagt dann: „Wir warten.“",
     "Brandek", None),
    ("Ole Varnhusen wirft seinem XYZ-Kontrahenten Per Haarth das vor. „Wir warten“, sagt Haarth.",
     "Per Haarth", None),
    ("Ingenieur Harald Wiedemann kam nach Tarnau. „Wir warten“, sagte Wiedemann am Montag.",
     "Harald Wiedemann", "Ingenieur"),
    ("Präsident Jürgen R. Thumann kam nach Tarnau. „Wir warten“, sagte Thumann.",
     "Jürgen R. Thumann", "Präsident"),
    ("Die XYZ-Politikerin Zemra Bauer kam nach Tarnau. „Wir warten“, sagte Bauer.",
     "Zemra Bauer", "XYZ-Politikerin"),
    ("Außenminister a. D. Ole Varnhusen sagte: „Wir haben zu lange gewartet.“",
     "Ole Varnhusen", "Außenminister a. D."),
    ("Das Blatt druckte die These von Jule Brandek. „Wir warten“, sagte Brandek.",
     "Jule Brandek", None),
    ("Nach Ansicht von Ole Varnhusen ist das Gesetz „ein Geschenk an die "
     "Werften“.",
     "Ole Varnhusen", None),
    ("Jule Brandek traf Ole Varnhusen. „Wir haben zu lange gewartet“, betonte "
     "dieser.",
     "Ole Varnhusen", None),
    ("Man müsse warten, wie es Ole Varnhusen gestern sagte, „bis der Hafen wieder "
     "offen ist“.",
     "Ole Varnhusen", None),
    ("„Wir warten.“ Mit diesen Worten eröffnete Bürgermeister Ole Varnhusen das "
     "Fest.",
     "Ole Varnhusen", "Bürgermeister"),
    ("„Wir haben zu lange gewartet“, sagte XYZ-Fraktionsvize Ole "
     "Varnhusen.",
     "Ole Varnhusen", "XYZ-Fraktionsvize"),
    ("Die Urheber der Aktion betonen, man wolle „niemanden vom Weg "
     "abbringen“.",
     "die Urheber der Aktion", None),
    ("Die Vorwürfe der Partei wies Ole Varnhusen zurück: „Das ist alles frei "
     "erfunden.“",
     "Ole Varnhusen", None),
    ("Wie Ole Varnhusen gestern in Tarnau ausführte, sei die Brücke „auf Jahre hinaus "
     "gesperrt“.",
     "Ole Varnhusen", None),
    ("Ole Varnhusen lobte die Helfer, versprach Hilfe und fügte hinzu: „Wir "
     "warten.“",
     "Ole Varnhusen", None),
    ("Laut Angaben der Polizei war die Brücke „nicht mehr zu retten“.", "der Polizei", None),
    ("Der Lehrer Ole Varnhusen kam aus Tarnau. „Wir warten“, sagte der "
     "Ingenieur.",
     "Ole Varnhusen", "Lehrer"),
    ("Jule Brandek lobte den Bau und nannte Ole Varnhusens Antrag „ein Stück aus dem "
     "Tollhaus“.",
     "Jule Brandek", None),
    ("Für den Ingenieur Ole Varnhusen sei der Bau „aus vielen Gründen "
     "verständlich“.",
     "Ole Varnhusen", "Ingenieur"),
    ("Ole Varnhusen schrieb dazu: „Das ist ein schwarzer Tag“, weiter hieß es, man "
     "helfe.",
     "Ole Varnhusen", None),
    ("Ole Varnhusen kam mit seinem Anwalt. „Wir warten“, wich er aus.", "Ole Varnhusen", None),
    ("Jule Brandek kam spät. Ihr Fazit: „Wir haben zu lange gewartet.“", "Jule Brandek", None),
    ("Die Dänin Jule Brandek kam. „Wir warten“, sagte die Dänin.", "Jule Brandek", None),
    ("Jule Brandek hatte zuvor von einem „schwierigen Neubeginn im Hafen“ gesprochen.",
     "Jule Brandek", None),
    ("Der Plan, den Ole Varnhusen eine „Schande für die Stadt“ nennt, ruht.",
     "Ole Varnhusen", None),
    ("Ole Varnhusen ließ ausrichten, er habe „nichts zu verbergen“.", "Ole Varnhusen", None),
    ("Vor Gericht brach die Mutter in Tränen aus. „Wir haben gewartet“, sagte sie.",
     "die Mutter", None),
    ("Zum Abschied als Trainerin kam Jule Brandek: „Wir haben gewartet.“", "Jule Brandek", None),
    ("„Wir haben gewartet“, sagte eine Sprecherin der „Tarner Post“ dazu am Abend.",
     "eine Sprecherin", None),
    ("Jule Brandek war da. Nach ihrer Ansicht ist das Gesetz „ein Geschenk an die Werft“.",
     "Jule Brandek", None),
]  # fmt: skip

FRENCH = [
    ("La lettre de la ministre Ida Sorel a surpris.\n\n« Nous avons gagné », a averti Ida Sorel.", "Ida Sorel", "ministre"),
    ("« Nous avons trop attendu », a déclaré la maire Élise Varnoux.", "Élise Varnoux", "maire"),
    ("Élise Varnoux a expliqué : « Nous avons trop attendu. »", "Élise Varnoux", None),
    ("Élise Varnoux est arrivée. « Nous avons trop attendu », a-t-elle ajouté.",
     "Élise Varnoux", None),
    ("« Nous avons trop attendu », estime-t-on à la mairie.", None, None),
    ("Selon Marc Delbrant, le pont est « perdu pour toujours ».", "Marc Delbrant", None),
    ("D'après Marc Delbrant, le pont est « perdu pour toujours ».", "Marc Delbrant", None),
    ("« Nous avons trop attendu », a réagi auprès d'une radio locale Marc Delbrant.",
     "Marc Delbrant", None),
    ("Marc Delbrant, directeur du port, a souligné : « Nous avons trop attendu. »",
     "Marc Delbrant", "directeur du port"),
    ("« Nous avons trop attendu », a affirmé le directeur du port, Marc Delbrant.",
     "Marc Delbrant", None),
    ("« Nous avons trop attendu », a répondu M. Delbrant.", "Delbrant", None),
    ("« Nous avons attendu », s'est insurgé le chargé de mission pour le port, Marc Delbrant.",
     "Marc Delbrant", None),
    ("Marc Delbrant, qui se déclare « prêt à partir demain », attend au port.", "Marc Delbrant", None),
    ("« Nous avons trop attendu », confie l'une des voisines du port.",
     "une des voisines du port", None),
    ("« Nous avons trop attendu », admet l'une ses voisines, à deux pas du port.", None, None),
    ("« Nous avons trop attendu », s'esclaffe Marc Delbrant.", "Marc Delbrant", None),
    ("« Nous avons trop attendu », sourit l'actrice et autrice Élise Varnoux.",
     "Élise Varnoux", "actrice et autrice"),
    ("Élise Varnoux, la ministre de l'Intérieur, qui se déclare « prête à partir demain », attend.",
     "Élise Varnoux", "ministre de l'Intérieur"),
    ("« Nous avons trop attendu », dit à l'ABC Sudha Varnoux.", "Sudha Varnoux", None),
    ("« Nous avons attendu », a dit le maire de Brackville. Le maire de Brackville, Marc Delbrant,"
     " est parti.", "Marc Delbrant", "maire de Brackville"),
    ("« Nous avons trop attendu », ont déclaré les deux députés.", "les deux députés", None),
    ("Marc Delbrant, maire de Brackville, est arrivé. S'il vient, le député ABC doute."
     " « Nous avons trop attendu », insiste-t-il.", "Marc Delbrant", "maire de Brackville"),
    ("Élise Varnoux, maire de Brackville, est venue. « Nous avons attendu », a expliqué l'élue.",
     "Élise Varnoux", "maire de Brackville"),
    ("« Nous avons trop attendu », dit l'entourage de la ministre.",
     "l'entourage de la ministre", None),
    ("Le président de l'Assemblée nationale Marc Delbrant a dit : « Nous avons trop attendu. »",
     "Marc Delbrant", "président de l'Assemblée nationale"),
    ("Élise Varnoux, maire de Brackville, est venue. Cette ancienne députée a dit :"
     " « Nous avons attendu. »", "Élise Varnoux", "maire de Brackville"),
    ("La députée Les Nordistes propose « un débat utile au port ».",
     "la députée Les Nordistes", None),
    ("« Nous avons attendu », a dit l'ancienne ministre de Nicolas Delbrant.",
     "l'ancienne ministre de Nicolas Delbrant", None),
    ("La présidente de la commission Agnès Delbrant a dit : « Nous avons trop attendu. »",
     "Agnès Delbrant", "présidente de la commission"),
    ("Pour Marc Delbrant, directeur du port et membre du conseil, « le pont est perdu ».",
     "Marc Delbrant", None),
    ("Élise Varnoux a vu Marc Delbrant. Ce dernier promet « un pont rapide et sûr "
     "».",
     "Marc Delbrant", None),
    ("Il faut, comme l'a rappelé Marc Delbrant, « regarder les choses en face "
     "».",
     "Marc Delbrant", None),
    ("« C'est, dit Marc Delbrant, une décision prise à la hâte. »", "Marc Delbrant", None),
    ("Marc Delbrant se dit « très inquiet pour la suite ».", "Marc Delbrant", None),
    ("« Nous avons attendu », soupire-t-elle, « trop longtemps ». Élise Varnoux "
     "habite au port.",
     "Élise Varnoux", None),
    ("Les riverains du canal affirment : « Nous n'avons rien vu venir. "
     "»",
     "les riverains du canal", None),
    ("Élise Varnoux a cité Marc Delbrant en affirmant que « le pont ne tient plus "
     "».",
     "Élise Varnoux", None),
    ("« Nous avons trop attendu », affirment des proches de la "
     "victime.",
     "des proches de la victime", None),
    ("L'enquête vise à « localiser toutes les victimes » en Corvanie, a précisé Marc "
     "Delbrant.",
     "Marc Delbrant", None),
    ("Élise Varnoux est partie. Quant à Marc Delbrant, il estime que « le pont ne "
     "tient plus ».",
     "Marc Delbrant", None),
    ("« Nous avons trop attendu », raconte un employé de banque à "
     "l'AFP.",
     "un employé de banque", None),
    ("Marc Delbrant, député-maire de Brackville, est venu. « Nous avons attendu », "
     "dit le député.",
     "Marc Delbrant", "député-maire de Brackville"),
    ("Marc Delbrant a vu Élise Varnoux, assurant que le pont est « perdu pour "
     "toujours ».",
     "Marc Delbrant", None),
    ("Son ami le poète Marc Delbrant est venu. Pour son ami le poète Marc Delbrant, « tout est"
     " perdu depuis longtemps ».", "Marc Delbrant", None),
    ("« Vous mentez depuis des années », l'a interrompu la rapporteure Lise Delbrant.",
     "Lise Delbrant", "rapporteure"),
    ("Un conseiller est plus direct : « Il n'y pense plus du tout », glisse-t-il.",
     "un conseiller", None),
    ("Le projet, fait savoir la maire Lise Delbrant, « n'est plus à l'ordre du jour ».",
     "Lise Delbrant", "maire"),
    ("« Nous avons attendu longtemps », a dit L'ancien président du port.",
     "l'ancien président du port", None),
    ("« Nous avons attendu », a dit le député Bourgade libre Marc Delbrant.",
     "Marc Delbrant", "député Bourgade libre"),
    ("« Nous avons attendu », a répété l'accusé.", "l'accusé", "accusé"),
]  # fmt: skip

SPANISH = [
    ("«Hemos esperado demasiado», dijo la alcaldesa Elvira Montañal.",
     "Elvira Montañal", "alcaldesa"),
    ("Elvira Montañal explicó: «Hemos esperado demasiado».", "Elvira Montañal", None),
    ("Según Tomás Verdejal, el puente está «perdido para siempre».", "Tomás Verdejal", None),
    ("Tomás Verdejal llegó ayer. «Hemos esperado demasiado», añadió.", "Tomás Verdejal", None),
    ("«Hemos esperado demasiado», ha dicho el ministro de Puertos, Tomás Verdejal.",
     "Tomás Verdejal", None),
    ("«Hemos esperado», ha asegurado a la agencia Noticor Tomás Verdejal.", "Tomás Verdejal", None),
    ("Tomás Verdejal afirmó que el puente está «perdido para siempre».", "Tomás Verdejal", None),
    ("A juicio del ministro Tomás Verdejal, el puente está «perdido para siempre».",
     "Tomás Verdejal", "ministro"),
    ("La resolución, aprobada ayer por todos, exige «el fin de las obras del puente».",
     "la resolución", None),
    ("«Hemos esperado demasiado», sonríe Tomás Verdejal.", "Tomás Verdejal", None),
    ("«Hemos esperado demasiado», gritan los vecinos.", "los vecinos", None),
    ("Tomás Verdejal recalcó tras la protesta: «Hemos esperado demasiado».",
     "Tomás Verdejal", None),
    ("Elvira Montañal recibió a Tomás Verdejal. Este prometió «obras rápidas y "
     "limpias».",
     "Tomás Verdejal", None),
    ("Julio Verdejal, que denunció «una decisión tomada con prisas», "
     "recurrirá.",
     "Julio Verdejal", None),
    ("«Hemos esperado», dijo el presidente del Congreso, Tomás de la "
     "Fuente.",
     "Tomás de la Fuente", "presidente del Congreso"),
    ("La Policía Nacional informó de que el puente estaba «fuera de "
     "peligro».",
     "Policía Nacional", None),
    ("Elvira Montañal citó a Tomás Verdejal diciendo que «el puente no aguanta "
     "más».",
     "Elvira Montañal", None),
    ("Tomás Verdejal cerró el acto señalando que «lo peor ha pasado ya».", "Tomás Verdejal", None),
    ("Tomás Verdejal llegó ayer a Alcor, añadiendo que el puente está «perdido para "
     "siempre».",
     "Tomás Verdejal", None),
    ("El conductor huyó. Rosa Vallarta llamó al médico. “Esperamos mucho”, afirmó.",
     "Rosa Vallarta", None),
    ("El barco zarpó sin la danesa Rosa Vallarta. “Esperamos mucho”, avisó la danesa.",
     "Rosa Vallarta", None),
    ("Rosa Vallarta, según quien el puerto está “cerrado desde hace años”, se fue.",
     "Rosa Vallarta", None),
    ("Rosa Vallarta hizo saber que el puerto está “cerrado desde hace años”.",
     "Rosa Vallarta", None),
    ("Fuentes del partido van más allá y hablan de “traición a la ciudad”.",
     "Fuentes del partido", None),
    ("Rosa Vallarta llegó ayer. A su juicio, el plan se basa en “rumores de barrio sin fin”.",
     "Rosa Vallarta", None),
]  # fmt: skip

ITALIAN = [
    ("«Abbiamo aspettato troppo», ha detto la sindaca Elvira Montarsi.",
     "Elvira Montarsi", "sindaca"),
    ("Secondo Bruno Calvenzi il ponte è «perduto per sempre».", "Bruno Calvenzi", None),
    ("Bruno Calvenzi è arrivato ieri. «Abbiamo aspettato troppo», ha aggiunto.",
     "Bruno Calvenzi", None),
    ("Bruno Calvenzi ha detto: «Abbiamo aspettato troppo».", "Bruno Calvenzi", None),
    ("«Abbiamo aspettato», confida una delle vicine del porto.", "una delle vicine del porto", None),
    ("«Abbiamo aspettato troppo», sorride Bruno Calvenzi.", "Bruno Calvenzi", None),
    ("Bruno Calvenzi ha ribattuto: «Abbiamo aspettato troppo».", "Bruno Calvenzi", None),
    ("Elena Montasso ha ricevuto Ugo Verdelli. Quest'ultimo ha promesso «lavori "
     "rapidi e puliti».",
     "Ugo Verdelli", None),
    ('"Abbiamo aspettato troppo - ha spiegato Elena Montasso -. E nessuno ci '
     'ascolta".',
     "Elena Montasso", None),
    ("Bisogna, come ricorda Elena Montasso, «guardare in faccia la "
     "realtà».",
     "Elena Montasso", None),
    ("Elena Montasso ha citato Ugo Verdelli dicendo che «il ponte non regge "
     "più».",
     "Elena Montasso", None),
    ("Elena Montasso ha difeso il ponte e ha definito Ugo Verdelli «un uomo senza "
     "parola».",
     "Elena Montasso", None),
    ("Intervistato da Radio Quab, il viceministro all'Economia Carlo Benvoli parla di “attesa"
     " senza fine”.", "Carlo Benvoli", "viceministro all'Economia"),
    ("Carlo Benvoli, secondo cui “il porto è chiuso da anni”, è partito.", "Carlo Benvoli", None),
    ("Carlo Benvoli è partito ieri. “Abbiamo aspettato”, sorride.", "Carlo Benvoli", None),
    ("Il premier Carlo Benvoli da Brackmare parla di “attesa senza fine”.",
     "Carlo Benvoli", "premier"),
    ("“Abbiamo aspettato”, taglia corto il ministro Carlo Benvoli.", "Carlo Benvoli", "ministro"),
    ("Carlo Benvoli è arrivato. A suo dire il piano si regge su “voci di paese senza fine”.",
     "Carlo Benvoli", None),
]  # fmt: skip

PORTUGUESE = [
    ("“Esperamos tempo demais”, disse a prefeita Elvira Montalvor.",
     "Elvira Montalvor", "prefeita"),
    ("Segundo Tomás Verdelho, a ponte está “perdida para sempre”.", "Tomás Verdelho", None),
    ("Tomás Verdelho chegou ontem. “Esperamos tempo demais”, acrescentou.",
     "Tomás Verdelho", None),
    ("“Esperamos tempo demais”, afirmou o diretor do porto, Tomás Verdelho.",
     "Tomás Verdelho", None),
    ("“Esperamos tempo demais”, disse o marinheiro José Verdelho.",
     "José Verdelho", "marinheiro"),
    ("Tomás Verdelho é ministro. Sobre a saída de Elvira Montalvor, o ministro respondeu:"
     " “Esperamos tempo demais”.", "Tomás Verdelho", None),
    ("Uma funcionária de um dos serviços do porto disse: “Esperamos tempo demais”.",
     "uma funcionária de um dos serviços do porto", None),
    ("“Esperamos tempo demais”, suspira Tomás Verdelho.", "Tomás Verdelho", None),
    ("Tomás Verdelho frisou que a ponte está “perdida para sempre”.", "Tomás Verdelho", None),
    ("Trata-se, segundo explicou Célia Montanha, de «um erro muito "
     "antigo».",
     "Célia Montanha", None),
    ("Célia Montanha recebeu Rui Verdeal. Este prometeu «obras rápidas e "
     "limpas».",
     "Rui Verdeal", None),
    ("«Esperamos demais», disse a porta-voz do governo Alda "
     "Montanha.",
     "Alda Montanha", "porta-voz do governo"),
    ("Os promotores do festival garantem: «Tudo estará pronto a "
     "tempo.»",
     "os promotores do festival", None),
    ("Célia Montanha citou Rui Verdeal dizendo que «a ponte não aguenta "
     "mais».",
     "Célia Montanha", None),
    ("O prefeito de Santa Rita do Quab, Ari Bentrano, saiu. “Esperamos muito”, afirmou.",
     "Ari Bentrano", "prefeito de Santa Rita do Quab"),
    ("A polícia veio. A motorista Ana Bentrano saiu. “Esperamos muito”, desabafou.",
     "Ana Bentrano", "motorista"),
    ("O ministro Ari Bentrano declarou a jornalistas: “Esperamos muito.”",
     "Ari Bentrano", "ministro"),
    ("A União dos Estudantes chamou o plano de “atropelo sem fim”.",
     "a União dos Estudantes", None),
]  # fmt: skip

CASES = [
    pytest.param(language, *case, id=f"{language}: {case[0]}")
    for language, cases in (
        ("de", GERMAN), ("fr", FRENCH), ("es", SPANISH), ("it", ITALIAN), ("pt", PORTUGUESE)
    )
    for case in cases
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker", "role"), CASES)
def test_a_speaker_of_another_language(
    language: str, text: str, speaker: str | None, role: str | None
) -> None:
    article = article_of(text, language)
    models = QuoteModels(ALL_SPEECH, speaker_model())
    (found,) = find_quotes(article, sentences(article), models)
    assert found.speaker == speaker
    assert role is None or found.role == role


TERMS = [
    ("de", "Der Winter heißt hier sogenannte „stille Zeit“ und dauert lange."),
    ("fr", "Le village vit une « saison blanche » depuis des années."),
    (
        "fr",
        "Marc Delbrant a dit aux « bonnets verts » d'attendre. Les « bonnets verts » attendent.",
    ),
    ("es", "El pueblo vive la «noche blanca» desde hace años."),
    ("it", "Il paese vive la «notte bianca» da anni."),
    ("pt", "A cidade vive a “noite branca” há anos."),
    ("de", "Im Hafen ging es am Montag „heiß her“ bis in die Nacht."),
    ("fr", "Au port, ce fut lundi « très chaud » jusqu'à la nuit."),
    ("es", "Fue el lunes «muy caliente» en el puerto hasta la noche."),
    ("it", "Al porto è andata lunedì «molto bene» fino a notte."),
    ("pt", "No porto foi na segunda “muito quente” até a noite."),
]


@pytest.mark.parametrize(
    ("language", "text"), TERMS, ids=[f"{language}: {text}" for language, text in TERMS]
)
def test_a_term_behind_an_article_is_no_quote(language: str, text: str) -> None:
    article = article_of(text, language)
    models = QuoteModels(ALL_SPEECH, speaker_model())
    assert find_quotes(article, sentences(article), models) == ()


@pytest.mark.parametrize(("language", "told"), [("cs", True), ("de", False), ("en", False)])
def test_a_note_says_that_speakers_are_not_known(language: str, told: bool) -> None:
    text = (
        "Ana Roe told the town of the bridge on Monday, and of the years it had stood there.\n\n"
        "“We have waited twelve long years for this bridge to be built,” said Ana Roe.\n"
    )
    notes = newsum.summarize(text, language=language, points=1).notes
    assert any(f"({language})" in note for note in notes) is told


APPOSED = [
    ("fr", "Le ministre de l'Intérieur, Jean Varnier, est venu. « Nous restons », a dit Varnier.", "ministre de l'Intérieur"),
    ("fr", "Selon le ministre, Jean Varnier a tort. « Nous restons », a dit Varnier.", None),
    ("fr", "À l'Assemblée, Jean Varnier est venu. « Nous restons », a dit Varnier.", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "role"), APPOSED)
def test_what_stands_before_a_comma_and_a_name(language: str, text: str, role: str | None) -> None:
    article = article_of(text, language)
    models = QuoteModels(ALL_SPEECH, speaker_model())
    (found,) = find_quotes(article, sentences(article), models)
    assert (found.speaker, found.role) == ("Jean Varnier", role)
