"""Whether this machine has the camera and the microphone that a project's questions need."""

from __future__ import annotations

from mapapp.domain.project import Project
from mapapp.projects.self_check import Finding


def look_for_devices(project: Project) -> tuple[Finding, ...]:
    """Of those devices only that some question of the project asks for."""
    asked = {question.type for layer in project.layers for question in layer.questions}
    if not asked & {"photo", "voice"}:
        return ()
    # Qt's multimedia takes its time to load, and only this screen needs it.
    from PySide6.QtMultimedia import QMediaDevices

    found = []
    if "photo" in asked:
        found.append(finding("camera", QMediaDevices.defaultVideoInput().description()))
    if "voice" in asked:
        found.append(finding("microphone", QMediaDevices.defaultAudioInput().description()))
    return tuple(found)


def finding(device: str, name: str) -> Finding:
    """``camera`` or ``microphone``, by the name its maker gave it; empty for none."""
    return Finding(device, "well" if name else "bad", bool(name), {"name": name})
