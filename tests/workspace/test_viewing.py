"""List, map and inspector of one window look at the same thing."""

from mapapp.domain.filter import Filter
from mapapp.workspace.ports import FeatureId
from mapapp.workspace.viewing import Viewing

A_MARK = FeatureId("ideas", 1)


def watched(viewing):
    seen = []
    stop = viewing.watch(lambda it: seen.append((it.filter, it.selected, it.selected_on_map)))
    return seen, stop


def test_watchers_hear_of_filter_and_selection():
    viewing = Viewing()
    seen, _ = watched(viewing)

    viewing.show(Filter(words="tree"))
    viewing.select(A_MARK, on_map=True)

    assert seen == [(Filter(words="tree"), None, False), (Filter(words="tree"), A_MARK, True)]


def test_the_same_again_is_no_news():
    viewing = Viewing(Filter(words="tree"))
    seen, _ = watched(viewing)

    viewing.show(Filter(words="tree"))
    viewing.select(None)

    assert seen == []


def test_who_stops_watching_hears_no_more_and_may_stop_twice():
    viewing = Viewing()
    seen, stop = watched(viewing)
    stop()
    stop()

    viewing.select(A_MARK)

    assert seen == []


def test_a_watcher_may_leave_while_it_is_told():
    viewing = Viewing()
    stops = []
    stops.append(viewing.watch(lambda it: stops[0]()))
    seen, _ = watched(viewing)

    viewing.select(A_MARK)

    assert len(seen) == 1
