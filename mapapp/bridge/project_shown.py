"""A project as its page is told of it, on a screen in its role."""

from __future__ import annotations

from mapapp.bridge import messages, views
from mapapp.bridge.role import Role
from mapapp.domain.snapshot import Snapshot


def project_shown(
    snapshot: Snapshot, role: Role, seats: list[messages.SeatView], maps: views.Maps
) -> messages.ProjectShown:
    """Everything that the page begins with; `seats` are where people left them."""
    project = snapshot.project
    return messages.ProjectShown(
        title=project.title,
        purpose=project.purpose,
        organiser=project.organiser,
        kept_for=project.kept_for,
        contact_point=project.contact_point,
        area=views.area_view(project),
        layers=[views.layer_view(layer, snapshot.version) for layer in project.layers],
        base_map=maps.base_maps[0] if maps.base_maps else None,
        languages=views.language_views(project),
        language=project.language,
        seats=seats,
        can_move=role.can_move,
        resident_screen=role.resident_screen,
        pre_moderation=project.pre_moderation,
        other_base_maps=maps.base_maps[1:],
        overlays=maps.overlays,
        company=str(role.company),
    )
