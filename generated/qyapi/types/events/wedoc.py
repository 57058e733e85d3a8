"""文档回调通知: generated from spec/events/wedoc.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "AddSmartSheetField",
    "AddSmartSheetRecord",
    "ChangeDocMember",
    "ChangeFormSettings",
    "ChangedFields",
    "ChangedRecords",
    "CompleteForm",
    "DeleteDoc",
    "DeleteForm",
    "DeleteSmartSheetField",
    "DeleteSmartSheetRecord",
    "DocChange",
    "SmartSheetChange",
    "UpdateSmartSheet",
    "UpdateSmartSheetField",
    "UpdateSmartSheetRecord",
]


@struct
class ChangedFields(Struct):
    doc_id: str = wire("DocId")
    sheet_id: str = wire("SheetId")
    field_id: list[str] | None = wire("FieldId", default=None)
    """At most 1000; more come in further pushes."""


@struct
class ChangedRecords(Struct):
    doc_id: str = wire("DocId")
    sheet_id: str = wire("SheetId")
    record_id: list[str] | None = wire("RecordId", default=None)
    """At most 1000; more come in further pushes."""


@struct
class DocChange(Event):
    """Documents or forms changed, in a way that has no class of its own (文档变更事件).

    https://developer.work.weixin.qq.com/document/path/97833
    https://developer.work.weixin.qq.com/document/path/97839
    https://developer.work.weixin.qq.com/document/path/97836
    """

    doc_id: list[str] | None = wire("DocId", default=None)
    form_id: list[str] | None = wire("FormId", default=None)


@struct
class ChangeDocMember(Event):
    """A member of a document added others (修改文档成员事件).

    https://developer.work.weixin.qq.com/document/path/97833
    https://developer.work.weixin.qq.com/document/path/97839
    https://developer.work.weixin.qq.com/document/path/97836
    """

    doc_id: list[str] | None = wire("DocId", default=None)
    form_id: list[str] | None = wire("FormId", default=None)


@struct
class DeleteDoc(Event):
    """A manager deleted documents or sheets (删除文档事件).

    https://developer.work.weixin.qq.com/document/path/97834
    https://developer.work.weixin.qq.com/document/path/97840
    https://developer.work.weixin.qq.com/document/path/97837
    """

    doc_id: list[str] | None = wire("DocId", default=None)


@struct
class CompleteForm(Event):
    """A member filled in a form (收集表完成事件).

    https://developer.work.weixin.qq.com/document/path/97835
    https://developer.work.weixin.qq.com/document/path/97841
    https://developer.work.weixin.qq.com/document/path/97838
    """

    form_id: list[str] | None = wire("FormId", default=None)


@struct
class DeleteForm(Event):
    """A manager deleted forms (删除收集表事件).

    https://developer.work.weixin.qq.com/document/path/98095
    https://developer.work.weixin.qq.com/document/path/98055
    https://developer.work.weixin.qq.com/document/path/98097
    """

    form_id: list[str] | None = wire("FormId", default=None)


@struct
class ChangeFormSettings(Event):
    """The settings of forms were changed, such as their managers or who may fill them in (修改收集表设置事件).

    https://developer.work.weixin.qq.com/document/path/98096
    https://developer.work.weixin.qq.com/document/path/98056
    https://developer.work.weixin.qq.com/document/path/98098
    """

    form_id: list[str] | None = wire("FormId", default=None)


@struct
class SmartSheetChange(Event):
    """A smart sheet (智能表格) changed, in a way that has no class of its own; FromUserName is a tmp_external_userid where
    someone outside the corp changed it (智能表格变更事件).

    https://developer.work.weixin.qq.com/document/path/100986
    https://developer.work.weixin.qq.com/document/path/100987
    https://developer.work.weixin.qq.com/document/path/101016
    https://developer.work.weixin.qq.com/document/path/101017
    https://developer.work.weixin.qq.com/document/path/101018
    https://developer.work.weixin.qq.com/document/path/101019
    """

    doc_id: str | None = wire("DocId", default=None)
    sheet_id: str | None = wire("SheetId", default=None)
    field_id: list[str] | None = wire("FieldId", default=None)
    record_id: list[str] | None = wire("RecordId", default=None)


@struct
class AddSmartSheetField(Event):
    """Fields were added to a smart sheet (新增字段事件).

    https://developer.work.weixin.qq.com/document/path/100987
    https://developer.work.weixin.qq.com/document/path/101016
    https://developer.work.weixin.qq.com/document/path/101018
    """

    doc_id: str = wire("DocId")
    sheet_id: str = wire("SheetId")
    field_id: list[str] | None = wire("FieldId", default=None)
    """At most 1000; more come in further pushes."""


@struct
class UpdateSmartSheetField(Event):
    """Fields of a smart sheet were changed (更新字段事件).

    https://developer.work.weixin.qq.com/document/path/100987
    https://developer.work.weixin.qq.com/document/path/101016
    https://developer.work.weixin.qq.com/document/path/101018
    """

    doc_id: str = wire("DocId")
    sheet_id: str = wire("SheetId")
    field_id: list[str] | None = wire("FieldId", default=None)
    """At most 1000; more come in further pushes."""


@struct
class DeleteSmartSheetField(Event):
    """Fields of a smart sheet were deleted (删除字段事件).

    https://developer.work.weixin.qq.com/document/path/100987
    https://developer.work.weixin.qq.com/document/path/101016
    https://developer.work.weixin.qq.com/document/path/101018
    """

    doc_id: str = wire("DocId")
    sheet_id: str = wire("SheetId")
    field_id: list[str] | None = wire("FieldId", default=None)
    """At most 1000; more come in further pushes."""


@struct
class AddSmartSheetRecord(Event):
    """Records were added to a smart sheet (新增记录事件).

    https://developer.work.weixin.qq.com/document/path/100986
    https://developer.work.weixin.qq.com/document/path/101017
    https://developer.work.weixin.qq.com/document/path/101019
    """

    doc_id: str = wire("DocId")
    sheet_id: str = wire("SheetId")
    record_id: list[str] | None = wire("RecordId", default=None)
    """At most 1000; more come in further pushes."""


@struct
class UpdateSmartSheetRecord(Event):
    """Records of a smart sheet were changed (更新记录事件).

    https://developer.work.weixin.qq.com/document/path/100986
    https://developer.work.weixin.qq.com/document/path/101017
    https://developer.work.weixin.qq.com/document/path/101019
    """

    doc_id: str = wire("DocId")
    sheet_id: str = wire("SheetId")
    record_id: list[str] | None = wire("RecordId", default=None)
    """At most 1000; more come in further pushes."""


@struct
class DeleteSmartSheetRecord(Event):
    """Records of a smart sheet were deleted (删除记录事件).

    https://developer.work.weixin.qq.com/document/path/100986
    https://developer.work.weixin.qq.com/document/path/101017
    https://developer.work.weixin.qq.com/document/path/101019
    """

    doc_id: str = wire("DocId")
    sheet_id: str = wire("SheetId")
    record_id: list[str] | None = wire("RecordId", default=None)
    """At most 1000; more come in further pushes."""


@struct
class UpdateSmartSheet(Event):
    """Fields or records of a smart sheet were changed (更新字段或记录事件).

    https://developer.work.weixin.qq.com/document/path/100986
    https://developer.work.weixin.qq.com/document/path/100987
    """

    doc_id: str = wire("DocId")
    sheet_id: str | None = wire("SheetId", default=None)
    field_id: list[str] | None = wire("FieldId", default=None)
    record_id: list[str] | None = wire("RecordId", default=None)
