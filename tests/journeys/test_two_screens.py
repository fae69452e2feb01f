"""Two residents' screens on one machine are two stations: nobody reads at one what somebody writes at the other."""


def test_a_second_screen_is_a_station_of_its_own(desk, brookvale, hall):
    second = desk.open_resident_screen(brookvale)

    assert second.context.actor.station != hall.window.context.actor.station


def test_a_draft_does_not_come_up_at_the_screen_beside_it(desk, brookvale, hall):
    hall.begin("ideas")
    hall.hand.tap_on('[data-does="here"]')

    beside = type(hall)(desk.open_resident_screen(brookvale), (1280, 800))

    assert beside.hand.ask("document.querySelectorAll('[data-state=\"free\"]').length") == 1


def test_a_screen_that_is_opened_again_takes_the_place_that_became_free(desk, brookvale, hall):
    station = hall.window.context.actor.station
    hall.window.shell.close()

    assert desk.open_resident_screen(brookvale).context.actor.station == station
