"""What users import is what it says."""

import openparole


def test_every_name_is_there_and_named_so():
    for name in openparole.__all__:
        value = getattr(openparole, name)
        assert name == "__version__" or value.__name__ == name


def test_one_matter_from_a_file_to_a_finding(tmp_path):
    file = tmp_path / "matter.toml"
    file.write_text('location = "inside_us"\ncitizenships = ["UA"]')
    data, _text = openparole.read_file(str(file))
    report = openparole.screen(openparole.read_matter(data), on="2022-07-15")
    assert report["uniting-for-ukraine"].finding == "closed"
    assert isinstance(report, openparole.Report)
