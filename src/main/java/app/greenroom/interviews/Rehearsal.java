package app.greenroom.interviews;

import app.greenroom.interviewer.Conversation;
import app.greenroom.interviewer.Remark;

/** What the interviewer is about to say, and to what. */
record Rehearsal(Conversation conversation, Remark remark) {}
