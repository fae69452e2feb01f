"""A facilitator hands over from the window, while people go on leaving their marks."""

from mapapp.workspace.export_wish import ExportWish
from mapapp.workspace.wanted import Wanted


def test_one_hand_over_after_another(office, tmp_path):
    context, reports = office.window.context, []
    for number in range(1, 4):
        wish = ExportWish(tmp_path / f"{number}.gpkg", wanted=Wanted(layers=("ideas",)), crs="EPSG:27700")
        context.tasks.run(
            context.map_view, lambda progress, wish=wish: context.actions.export(wish, progress), reports.append
        )
        office.hand.until(lambda number=number: len(reports) == number)
    assert len({report.count for report in reports}) == 1
