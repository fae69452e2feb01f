import pytest

from mapapp.domain.personal_details import Detail, personal_details

GIVEN_AWAY = [
    (Detail.PHONE, "Ring me on 07700 900123 please", "07700 900123"),
    (Detail.PHONE, "Ring (0121) 496 0123.", "(0121) 496 0123"),
    (Detail.PHONE, "+44 7700 900 123", "+44 7700 900 123"),
    (Detail.PHONE, "0121-496-0123", "0121-496-0123"),
    (Detail.PHONE, "Zadzwoń: +48 600 700 800", "+48 600 700 800"),
    (Detail.PHONE, "اتصلوا على ٠٧٧٠٠٩٠٠١٢٣", "٠٧٧٠٠٩٠٠١٢٣"),
    (Detail.PHONE, "ফোন করুন ০৭৭০০ ৯০০১২৩", "০৭৭০০ ৯০০১২৩"),
    (Detail.PHONE, "Soita 040 123 4567", "040 123 4567"),
    (Detail.EMAIL, "Write to amina.k+park@example.org!", "amina.k+park@example.org"),
    (Detail.EMAIL, "amina (at) example.co.uk", "amina (at) example.co.uk"),
    (Detail.EMAIL, "Napisz: zażółć@przykład.pl", "zażółć@przykład.pl"),
    (Detail.POSTCODE, "I live at 12, B13 9QX", "B13 9QX"),
    (Detail.POSTCODE, "near sw1a1aa", "sw1a1aa"),
    (Detail.POSTCODE, "EC1A 1BB is noisy", "EC1A 1BB"),
    (Detail.CAR_PLATE, "The van BD51 SMR parks here", "BD51 SMR"),
    (Detail.CAR_PLATE, "A123ABC again", "A123ABC"),
    (Detail.CAR_PLATE, "from Belfast, AIZ 1234", "AIZ 1234"),
]
HARMLESS = [
    "",
    "The bench by the old oak was there in 1987.",
    "It opened on 12.05.2021 and shut on 2024-11-30.",
    "Between 1987-2003 there were 1,200 people.",
    "Bus 50 at 18:30, 2 stops from platform 4",
    "It cost £250,000 in all",
    "I am 21 you know, and B13 is my part of town",
    "@home we say hello",
]


@pytest.mark.parametrize(("kind", "words", "piece"), GIVEN_AWAY)
def test_what_gives_a_person_away_is_found_where_it_stands(kind, words, piece):
    [found] = personal_details(words)
    assert (found.kind, words[found.start : found.end]) == (kind, piece)


@pytest.mark.parametrize("words", HARMLESS)
def test_everyday_words_and_numbers_are_left_alone(words):
    assert personal_details(words) == ()


def test_several_in_one_text_come_in_its_order():
    kinds = [one.kind for one in personal_details("a@b.org, 07700 900123, B13 9QX, BD51 SMR")]
    assert kinds == [Detail.EMAIL, Detail.PHONE, Detail.POSTCODE, Detail.CAR_PLATE]
