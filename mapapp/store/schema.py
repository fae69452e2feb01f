"""Bring a file to a project's definition: a feature table per layer and shape, a column per question."""

from __future__ import annotations

import apsw

from mapapp.domain.layer import Layer
from mapapp.domain.project import Project
from mapapp.domain.questions import Question, question_type
from mapapp.domain.shapes import ShapeKind
from mapapp.store import domains, metadata, styles
from mapapp.store.about import described
from mapapp.store.standard import register_attributes, register_features
from mapapp.store.tables import ATTRIBUTE_TABLES, feature_table_statements
from mapapp.workspace.problems import Problem

_KIND_WORDS = {ShapeKind.POINT: "points", ShapeKind.LINE: "lines", ShapeKind.AREA: "areas"}


def create_attribute_tables(connection: apsw.Connection) -> None:
    for table in ATTRIBUTE_TABLES:
        for statement in table.statements():
            connection.execute(statement)
        register_attributes(connection, table.name, table.title)


def fit(connection: apsw.Connection, project: Project) -> None:
    """Add what the definition needs and the file lacks, inside the caller's transaction.

    Tables and columns are never dropped: what somebody answered stays, even when the question went.
    """
    for layer in project.layers:
        for table, kind in layer.tables.items():
            if not columns_of(connection, table):
                _create_feature_table(connection, table, kind)
            for question in layer.questions:
                _fit_question(connection, table, question)
            connection.execute(
                "UPDATE gpkg_contents SET description = ? WHERE table_name = ?",
                (f"{layer.title}, {_KIND_WORDS[kind]}", table),
            )
        columns = described(layer)
        domains.describe(connection, layer, columns)
        styles.draw(connection, layer, columns)
    metadata.describe(connection, project)


def columns_of(connection: apsw.Connection, table: str) -> dict[str, str]:
    """Names and types of a table's columns; empty where there is no such table."""
    return dict(connection.execute("SELECT name, type FROM pragma_table_info(?)", (table,)))


def feature_tables(project: Project) -> dict[str, tuple[Layer, ShapeKind]]:
    """Every feature table of a project, with what it holds."""
    return {table: (layer, kind) for layer in project.layers for table, kind in layer.tables.items()}


def _create_feature_table(connection: apsw.Connection, table: str, kind: ShapeKind) -> None:
    for statement in feature_table_statements(table, kind):
        connection.execute(statement)
    register_features(connection, table, kind)


def _fit_question(connection: apsw.Connection, table: str, question: Question) -> None:
    wanted = question_type(question.type).column
    present = columns_of(connection, table).get(question.id)
    if present is None:
        connection.execute(f'ALTER TABLE "{table}" ADD COLUMN "{question.id}" {wanted}')
    elif present != wanted:
        raise Problem("question-type-changed", question=question.label)
