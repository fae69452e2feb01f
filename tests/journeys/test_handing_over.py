"""A facilitator hands over from the window, while people go on leaving their marks."""

from mapapp.ui.export_wish import ExportWish
from mapapp.workspace.dataset import Profile
from mapapp.workspace.wanted import Wanted


def test_one_hand_over_after_another(office, tmp_path):
    context, reports = office.window.context, []
    for number in range(1, 4):
        wish = ExportWish(
            "geopackage", Profile.PUBLIC, Wanted(layers=("ideas",)), "EPSG:27700", tmp_path / f"{number}.gpkg"
        )
        context.tasks.run(
            context.map_view, lambda progress, wish=wish: context.actions.export(wish, progress), reports.append
        )
        office.hand.until(lambda number=number: len(reports) == number)
    assert len({report.count for report in reports}) == 1
