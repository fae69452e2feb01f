"""Archives give up layers and tables only, never a path of their own, and never more than fits."""

import zipfile

import pytest

from mapapp.untrusted import archives
from mapapp.untrusted.archives import unpacked
from mapapp.untrusted.unreadable import Unreadable


def archive(folder, members, name="layers.zip"):
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for member, content in members.items():
            file.writestr(member, content)
    return path


def refusal(path):
    with pytest.raises(Unreadable) as refused, unpacked(path, (".csv",), (".prj",)):
        pass
    return refused.value.code


def test_layers_come_out_with_what_belongs_to_them(tmp_path):
    path = archive(tmp_path, {"folder/a.csv": "a", "folder/a.prj": "p", "folder/run.exe": "x", "read me.doc": "d"})

    with unpacked(path, (".csv",), (".prj",)) as files:
        assert [one.name for one in files] == ["a.csv"]
        assert sorted(one.name for one in files[0].parent.iterdir()) == ["a.csv", "a.prj"]
        folder = files[0].parent
    assert not folder.exists()


@pytest.mark.parametrize(
    "name", ["../../evil.csv", "/etc/evil.csv", "C:\\evil.csv", "..\\..\\evil.csv", "a/../../evil.csv", "x:evil.csv"]
)
def test_no_member_chooses_its_own_place(tmp_path, name):
    with unpacked(archive(tmp_path, {name: "a"}), (".csv",), ()) as files:
        (one,) = files
        assert one.parent.name.startswith("mapapp-import-")
        assert one.name.endswith("evil.csv")
    assert [one.name for one in tmp_path.iterdir()] == ["layers.zip"]


def test_two_members_of_one_name_are_refused(tmp_path):
    assert refusal(archive(tmp_path, {"one/a.csv": "1", "two/a.csv": "2"})) == "archive-broken"


def test_an_archive_without_layers_is_said(tmp_path):
    assert refusal(archive(tmp_path, {"read me.txt": "hello"})) == "archive-without-layer"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 torn", b"not a zip"])
def test_what_is_no_archive_is_refused(tmp_path, content):
    path = tmp_path / "broken.zip"
    path.write_bytes(content)

    assert refusal(path) == "archive-broken"


def test_a_bomb_is_refused_whatever_its_header_says(tmp_path, monkeypatch):
    monkeypatch.setattr(archives, "MOST_BYTES", 1_000)
    path = archive(tmp_path, {"a.csv": "x" * 5_000})
    assert refusal(path) == "file-too-big"

    lying = path.read_bytes().replace((5_000).to_bytes(4, "little"), (500).to_bytes(4, "little"))
    path.write_bytes(lying)
    assert refusal(path) in ("archive-broken", "file-too-big")


def test_a_crowd_of_members_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(archives, "MOST_MEMBERS", 3)

    assert refusal(archive(tmp_path, {f"{n}.csv": "a" for n in range(4)})) == "file-too-big"


def test_a_locked_archive_is_refused(tmp_path):
    path = archive(tmp_path, {"a.csv": "a"})
    data = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1  # the flag that says: encrypted
    path.write_bytes(data)

    assert refusal(path) == "archive-broken"
