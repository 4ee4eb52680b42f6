"""The journal in the field's formats, streamed into a file that is whole or not there."""

from tracker.desk.export.as_csv import COLUMNS
from tracker.desk.export.write import FORMATS, Exported, Format, write_export

__all__ = ["COLUMNS", "FORMATS", "Exported", "Format", "write_export"]
