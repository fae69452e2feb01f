"""What the file says about itself: ISO 19139 metadata in the GeoPackage's metadata table."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, tostring

import apsw

from mapapp.domain.project import Project

_GMD = "http://www.isotc211.org/2005/gmd"
_GCO = "http://www.isotc211.org/2005/gco"


def describe(connection: apsw.Connection, project: Project) -> None:
    """Write the dataset's metadata in place of the former one, inside the caller's transaction."""
    connection.execute("DELETE FROM gpkg_metadata_reference WHERE md_file_id = 1")
    connection.execute("DELETE FROM gpkg_metadata WHERE id = 1")
    connection.execute(
        "INSERT INTO gpkg_metadata VALUES (1, 'dataset', ?, 'text/xml', ?)", (_GMD, iso_19139(project))
    )
    connection.execute("INSERT INTO gpkg_metadata_reference (reference_scope, md_file_id) VALUES ('geopackage', 1)")


def iso_19139(project: Project) -> str:
    """Title, purpose, language, organiser and identity of a project as ISO 19139 XML."""
    root = Element("gmd:MD_Metadata", {"xmlns:gmd": _GMD, "xmlns:gco": _GCO})
    _text(root, "gmd:fileIdentifier", project.uuid)
    _text(root, "gmd:language", project.language)
    if project.organiser:
        party = SubElement(SubElement(root, "gmd:contact"), "gmd:CI_ResponsibleParty")
        _text(party, "gmd:organisationName", project.organiser)
    about = SubElement(SubElement(root, "gmd:identificationInfo"), "gmd:MD_DataIdentification")
    citation = SubElement(SubElement(about, "gmd:citation"), "gmd:CI_Citation")
    _text(citation, "gmd:title", project.title)
    _text(about, "gmd:abstract", project.purpose or "Contributions of residents, collected on a map.")
    return tostring(root, encoding="unicode")


def _text(parent: Element, name: str, words: str) -> None:
    SubElement(SubElement(parent, name), "gco:CharacterString").text = words
