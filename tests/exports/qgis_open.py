"""Runs in the Python of QGIS: opens a project as a planner does and prints what is there, as JSON."""

import json
import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from qgis.core import QgsApplication, QgsMapRendererSequentialJob, QgsMapSettings, QgsProject
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QLabel


def described(layer):
    fields = layer.fields()
    return {
        "valid": layer.isValid(),
        "rows": layer.featureCount(),
        "crs": layer.crs().authid(),
        "colour": layer.renderer().symbol().color().name() if layer.isSpatial() else None,
        "labels": layer.labelsEnabled(),
        "aliases": {field.name(): field.alias() for field in fields},
        "widgets": {field.name(): layer.editorWidgetSetup(at).type() for at, field in enumerate(fields)},
        "lists": {
            field.name(): layer.editorWidgetSetup(at).config().get("map")
            for at, field in enumerate(fields)
            if layer.editorWidgetSetup(at).type() == "ValueMap"
        },
    }


def pictures(layer, column):
    """The first colour of each picture that the form shows for a column of files."""
    at = layer.fields().indexOf(column)
    setup = layer.editorWidgetSetup(at)
    seen = {}
    for feature in layer.getFeatures():
        wrapper = QgsGui.editorWidgetRegistry().create(setup.type(), layer, at, setup.config(), None, None)
        editor = wrapper.widget()
        wrapper.setFeature(feature)
        # The other label is the sign for a picture that cannot be found.
        shown = [one.pixmap().toImage() for one in editor.findChildren(QLabel) if one.pixmap()]
        colours = [image.pixelColor(2, 2).name() for image in shown if image.width() == 40]
        seen[wrapper.value() or ""] = colours
    return seen


def drawn(project):
    """How many pixels of each colour the map shows."""
    settings = QgsMapSettings()
    settings.setLayers(project.layerTreeRoot().layerOrder())
    settings.setDestinationCrs(project.crs())
    settings.setBackgroundColor(Qt.white)
    settings.setOutputSize(QSize(400, 300))
    settings.setExtent(project.viewSettings().fullExtent().buffered(100))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    colours = {}
    for y in range(image.height()):
        for x in range(image.width()):
            name = image.pixelColor(x, y).name()
            colours[name] = colours.get(name, 0) + 1
    return colours


application = QgsApplication([], True)
application.initQgis()
QgsGui.editorWidgetRegistry().initEditors()
project = QgsProject.instance()
read = project.read(sys.argv[1])
layers = {layer.name(): layer for layer in project.mapLayers().values()}
files = layers.get("Photos and recordings")
found = {
    "read": read,
    "title": project.title(),
    "crs": project.crs().authid(),
    "layers": {name: described(layer) for name, layer in layers.items()},
    "relations": sorted(
        [one.referencedLayer().name(), one.referencingLayer().name(), one.isValid()]
        for one in project.relationManager().relations().values()
    ),
    "comments": {
        feature["uuid"]: len(list(one.getRelatedFeatures(feature)))
        for one in project.relationManager().relations().values()
        if one.referencingLayer().name() == "Comments" and one.referencedLayer().name() == "Ideas – points"
        for feature in one.referencedLayer().getFeatures()
    },
    "pictures": pictures(files, "file") if files else {},
    "drawn": drawn(project),
}
print(json.dumps(found))
application.exitQgis()
