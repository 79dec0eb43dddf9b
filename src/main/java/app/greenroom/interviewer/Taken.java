package app.greenroom.interviewer;

/** How the interviewer took what somebody said. */
public enum Taken {
    /** It answers the question, or a part of it. */
    ANSWER,
    /** It is part of the conversation and no answer. */
    ASIDE,
    /** Nothing was said, or nothing understood. */
    UNHEARD
}
