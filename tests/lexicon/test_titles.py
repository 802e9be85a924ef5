"""Titles before names: whose they are, that they are roles, and that their point ends nothing.

All people and places are invented.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import newsum
from newsum import lexicon
from newsum.language import split

ROLES = {
    "of officials and lawmakers": """
        Amb., Ald., Asst., Atty., Chmn., Cllr., Cllrs., Clr., Comm., Commr., Cons., Coun.,
        Cr., Del., Dep., Dir., Dy., Exec., Gov., Govs., Min., Mgr., Parl., Pres., Rep.,
        Reps., Sec., Secy., Sen., Sens., Supvr., Treas.
    """,
    "of soldiers and sailors": """
        Adj., Adjt., Adm., Bdr., Brig., Capt., Cdr., Cdre., Cmdr., Cmdre., CMSgt., Col.,
        Comdr., Comdt., CPO, Cpl., Cpt., CWO, Ens., Gen., Gnr., Hav., LCpl., Lcol., Lieut.,
        Lt., Maj., MSgt., Pfc., PO, Pte., Pvt., RAdm., Sfc., Sgt., Sgts., SMSgt., Spc.,
        Spr., Ssgt., Tsgt., VAdm.
    """,
    "of the police": """
        ACC, ACP, Ch., Con., Const., Cst., DC, DCC, DCI, Det., DI, Gda., Insp., Ofc., Supt., Tpr.
    """,
    "of the church": """
        Abp., Archbp., Bp., Br., Card., Dcn., Fr., Msgr., Rev., Revd., Revs., Sr.
    """,
    "of scholars, engineers and advocates": """
        Adv., Eng., Engr., Er., Lect., Prof., Profs.
    """,
    "of nobles": """
        Visc.
    """,
    "of several words": """
        Lt. Col., Maj. Gen., Brig. Gen., Lt. Gen., Lt. Cmdr., Lt. Gov., Sgt. Maj., Lance
        Cpl., Staff Sgt., Rear Adm., Flt. Lt., Sqn. Ldr., Wg. Cdr., Gp. Capt., Surg. Gen.,
        Assoc. Prof., Asst. Prof., Dist. Atty., Atty. Gen., Det. Insp., Chief Supt., Parl.
        Sec., Dy. Commr., U.S. Rep.
    """,
    "without the point that Britain leaves out": """
        Capt, Cllr, Const, Cr, Fr, Insp, Lt Col, Prof, Revd, Sgt, Supt
    """,
}
"""Titles that say what somebody is, by whose they are."""

HONORIFICS = """
    Drs., HRH, Km., Mlle., Mme., Mmes., Mons., Mr., Mrs., Ms., Mses., Mx., Pt.,
    Rt., Shri, Smt., Sra., Srta., Ven., Miss
"""
"""Titles that do not."""


def listed(titles: str) -> list[str]:
    return [" ".join(title.split()) for title in titles.split(",")]


def rows() -> Iterator[object]:
    """A title with the role that it gives, an id that says whose it is."""
    given = [(title, title, group) for group, titles in ROLES.items() for title in listed(titles)]
    given += [(title, title, "a rank") for title in ("Dr.", "Hon.", "Dame", "Lady", "Lord", "Sir")]
    given += [(f"{before} Hon.", "Hon.", "a rank") for before in ("Rt.", "The")]
    given += [(title, None, "an honorific") for title in listed(HONORIFICS)]
    for title, role, group in given:
        yield pytest.param(title, role, id=f"{group}: {title}")
    for title in ("1st Lt.", "2nd Lt."):
        yield pytest.param(title, title, id=f"with a number: {title}")


EVERY = listed(",".join([HONORIFICS, *ROLES.values(), "Dr., Hon., Rt. Hon., The Hon."]))


@pytest.mark.parametrize(("title", "role"), list(rows()))
def test_a_title_is_no_part_of_a_name(title: str, role: str | None) -> None:
    (found,) = newsum.quotes(f"“We held on,” {title} Ana Roe said.\n").quotes
    assert (found.speaker, found.role) == ("Ana Roe", role)


@pytest.mark.parametrize("title", EVERY)
@pytest.mark.parametrize(
    "frame",
    [
        pytest.param("“We held on,” {} Ana Roe said.", id="after a quote"),
        pytest.param("The old ferry sank, and {} Ana Roe wept.", id="in a sentence"),
        pytest.param("{} Ana Roe wept.", id="at its beginning"),
    ],
)
def test_the_point_of_a_title_ends_no_sentence(frame: str, title: str) -> None:
    text = f"Nobody slept. {frame.format(title)} It rained."
    assert len(split(text, 0, len(text))) == 3


def test_every_abbreviation_of_the_table_is_tried() -> None:
    tried = {word for titles in EVERY for word in titles.split()}
    abbreviated = {title.written for title in lexicon.title_rows() if title.is_abbreviated}
    assert abbreviated - tried == {"Messrs."}, "which stands before two names"


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("Hon Hai", id="Hon without a point"),
        pytest.param("Del Roe", id="Del is a part of family names"),
        pytest.param("BP", id="an oil company is no bishop"),
        pytest.param("Ivo Roe Sr.", id="a senior is no sister"),
        pytest.param("Ivo Roe Jr.", id="a junior"),
        pytest.param("Min Roe", id="a first name is no minister"),
    ],
)
def test_a_name_keeps_what_looks_like_a_title(name: str) -> None:
    (found,) = newsum.quotes(f"“We held on,” {name} said.\n").quotes
    assert (found.speaker, found.role) == (name, None)


@pytest.mark.parametrize(
    "first",
    [
        pytest.param("He was shown the card.", id="a card"),
        pytest.param("It sank after 12 km.", id="kilometres"),
        pytest.param("She stood at the bar.", id="a plain word"),
    ],
)
def test_a_word_that_only_looks_like_a_title_ends_its_sentence(first: str) -> None:
    text = f"{first} Ana Roe wept."
    assert len(split(text, 0, len(text))) == 2


@pytest.mark.parametrize(
    ("title", "noun"),
    [
        pytest.param("Sen.", "senator", id="senator"),
        pytest.param(
            "Amb.",
            "ambassador",
            id="ambassador",
        ),
        pytest.param(
            "Sgt.",
            "sergeant",
            id="sergeant",
        ),
    ],
)
def test_a_description_finds_an_abbreviated_title(title: str, noun: str) -> None:
    text = (
        f"{title} Ana Roe came to Marrowby on Monday with Ivo Pell and Tova Lind.\n\n"
        "Lind built the bridge. Pell paid for it.\n\n"
        f"“We held on,” the {noun} said.\n"
    )
    (found,) = newsum.quotes(text).quotes
    assert found.speaker == "Ana Roe"
