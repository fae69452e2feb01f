"""What a hand-over file says about itself: who was asked, when, how places were transformed, what was left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, indent, register_namespace, tostring

from mapapp.workspace.dataset import Dataset
from mapapp.workspace.transform import Transformation

ISO = "http://www.isotc211.org/2005/gmd"
QGIS = "http://mrcc.com/qgis.dtd"
_GMD = f"{{{ISO}}}"
_GCO = "{http://www.isotc211.org/2005/gco}"


@dataclass(frozen=True, slots=True)
class Lineage:
    """Where a file comes from, in sentences that a planner can quote.

    Attributes:
        licence: under which others may use it, empty where nobody has said.
        sentences: one fact each, plain English: metadata outlives the screen it was made on.
    """

    title: str
    organiser: str
    purpose: str
    taken_at: str
    sentences: tuple[str, ...]
    licence: str = ""

    @classmethod
    def of(
        cls,
        dataset: Dataset,
        transformation: Transformation,
        *,
        rows: int,
        not_located: int,
        lost: int,
        licence: str = "",
    ) -> Lineage:
        """The facts of one export."""
        accuracy = transformation.accuracy_m
        said = "accuracy unknown" if accuracy is None else f"accuracy {accuracy:g} m"
        moved = f"{transformation.name}, {said}" if transformation.moves else "none needed"
        return cls(
            title=dataset.project.title,
            organiser=dataset.project.organiser,
            purpose=dataset.project.purpose,
            taken_at=dataset.taken_at,
            sentences=(
                f"Contributions collected with mapapp; state of {dataset.taken_at}.",
                f"Profile: {dataset.profile.value}.",
                f"{rows} rows, {not_located} of them without a place.",
                f"Places kept in {transformation.source}, written in {transformation.target}. "
                f"Transformation: {moved}.",
                f"{lost} rows left out because the transformation does not reach them.",
            ),
            licence=licence,
        )


def iso_metadata(lineage: Lineage) -> str:
    """ISO 19115 metadata of the whole file, as ISO 19139 XML."""
    register_namespace("gmd", ISO)
    register_namespace("gco", _GCO[1:-1])
    root = Element(f"{_GMD}MD_Metadata")
    contact = SubElement(SubElement(root, f"{_GMD}contact"), f"{_GMD}CI_ResponsibleParty")
    _text(contact, "organisationName", lineage.organiser)
    SubElement(SubElement(contact, f"{_GMD}role"), f"{_GMD}CI_RoleCode", codeListValue="pointOfContact")
    SubElement(SubElement(root, f"{_GMD}dateStamp"), f"{_GCO}DateTime").text = lineage.taken_at
    identification = _into(root, "identificationInfo", "MD_DataIdentification")
    _text(_into(identification, "citation", "CI_Citation"), "title", lineage.title)
    _text(identification, "abstract", lineage.purpose or lineage.title)
    if lineage.licence:
        _text(_into(identification, "resourceConstraints", "MD_LegalConstraints"), "useLimitation", lineage.licence)
    quality = _into(_into(root, "dataQualityInfo", "DQ_DataQuality"), "lineage", "LI_Lineage")
    _text(quality, "statement", " ".join(lineage.sentences))
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode")


def qgis_metadata(title: str, abstract: str, lineage: Lineage, crs: str, keywords: Sequence[str] = ()) -> str:
    """Metadata of one layer as QGIS shows it under its properties."""
    root = Element("qgis", version="3.22.0")
    SubElement(root, "identifier").text = title
    SubElement(root, "type").text = "dataset"
    SubElement(root, "title").text = title
    SubElement(root, "abstract").text = abstract
    if keywords:
        vocabulary = SubElement(root, "keywords", vocabulary="gmd:topicCategory")
        for keyword in keywords:
            SubElement(vocabulary, "keyword").text = keyword
    contact = SubElement(root, "contact")
    SubElement(contact, "organization").text = lineage.organiser
    SubElement(contact, "role").text = "owner"
    for sentence in lineage.sentences:
        SubElement(root, "history").text = sentence
    if lineage.licence:
        SubElement(root, "license").text = lineage.licence
    SubElement(SubElement(SubElement(root, "crs"), "spatialrefsys"), "authid").text = crs
    indent(root)
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + tostring(root, encoding="unicode")


def _into(parent: Element, name: str, kind: str) -> Element:
    return SubElement(SubElement(parent, f"{_GMD}{name}"), f"{_GMD}{kind}")


def _text(parent: Element, name: str, words: str) -> None:
    SubElement(SubElement(parent, f"{_GMD}{name}"), f"{_GCO}CharacterString").text = words
