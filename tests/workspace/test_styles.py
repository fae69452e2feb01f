"""A layer's look is made from its definition, holds nothing but it, and is well-formed whatever its title."""

from xml.etree import ElementTree

import pytest

from mapapp.domain.layer import SYMBOLS, Layer
from mapapp.domain.questions import Question
from mapapp.domain.shapes import ShapeKind
from mapapp.workspace.dataset import Column
from mapapp.workspace.styles import qml_for, sld_for

COLUMNS = (
    Column("title", "Title", "text"),
    Column("category", 'What it is "about"', "text", values={"green": "Parks & trees"}),
    Column("opinion", "Your <opinion>", "text"),
)


def layer(symbol="diamond"):
    return Layer(
        id="ideas",
        title='Ideas & <"more">',
        prompt="An idea",
        question="What?",
        colour="#0a64ff",
        symbol=symbol,
        icon="lightbulb",
        questions=(Question("opinion", "text", "Your <opinion>"),),
    )


def read(xml):
    return ElementTree.fromstring(xml)


def options(root, of):
    return {option.get("name"): option.get("value") for option in root.find(of).iter("Option")}


@pytest.mark.parametrize("shape", ShapeKind)
def test_every_shape_has_a_symbol_in_the_colour_of_its_layer(shape):
    drawn = options(read(qml_for(layer(), shape, COLUMNS)), "renderer-v2")

    assert any((value or "").startswith("10,100,255,") for value in drawn.values())
    assert "#0a64ff" in sld_for(layer(), shape)


@pytest.mark.parametrize("symbol", SYMBOLS)
def test_layers_are_told_by_shape_and_not_by_colour_alone(symbol):
    assert options(read(qml_for(layer(symbol), ShapeKind.POINT, COLUMNS)), "renderer-v2")["name"] == symbol
    assert f">{symbol}<" in sld_for(layer(symbol), ShapeKind.POINT)


def test_a_value_list_becomes_a_drop_down():
    field = read(qml_for(layer(), ShapeKind.POINT, COLUMNS)).find(".//field[@name='category']")

    assert field.find("editWidget").get("type") == "ValueMap"
    assert options(field, "editWidget")["Parks & trees"] == "green"


def test_columns_carry_their_readable_names():
    root = read(qml_for(layer(), ShapeKind.POINT, COLUMNS))

    assert {one.get("field"): one.get("name") for one in root.iter("alias")} == {
        "title": "Title",
        "category": 'What it is "about"',
        "opinion": "Your <opinion>",
    }


def test_what_has_no_title_is_labelled_with_its_words():
    said = (*COLUMNS, Column("body", "In their words", "text"))

    label = read(qml_for(layer(), ShapeKind.POINT, said)).find(".//text-style").get("fieldName")

    assert """coalesce(nullif("title", ''), nullif("body", ''))""" in label


def test_a_table_without_titles_has_no_labels():
    root = read(qml_for(layer(), ShapeKind.LINE, COLUMNS[1:]))

    assert root.find("labeling") is None


def test_no_residents_words_are_shown_as_html():
    assert read(qml_for(layer(), ShapeKind.POINT, COLUMNS)).find("mapTip") is None


def test_the_title_is_text_in_the_sld_whatever_it_holds():
    names = [one.text for one in read(sld_for(layer(), ShapeKind.AREA)).iter("{http://www.opengis.net/se}Name")]

    assert set(names) == {'Ideas & <"more">'}
