package app.greenroom.interviews;

import app.greenroom.assessment.PointFinding;
import app.greenroom.interviewer.Remark;
import app.greenroom.interviewer.Taken;
import app.greenroom.interviewer.Utterance;
import app.greenroom.interviewer.Why;
import app.greenroom.interviewer.Wording;
import app.greenroom.questions.QuestionId;
import app.greenroom.takes.TakeId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the interviewer said, or the candidate: theirs is there before they speak, so that nothing is left without a place. */
@Entity
@Table(name = "interview_turn")
class Turn {

    @EmbeddedId
    private TurnId id;

    private int place;
    private @Nullable QuestionId question;
    private String opening = "";
    private String words = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Why why;

    @Column(name = "missing_point")
    private @Nullable String point;

    private @Nullable String quote;
    private @Nullable String wordedBy;
    private @Nullable String meant;

    @Enumerated(EnumType.STRING)
    private @Nullable Taken taken;

    private @Nullable TakeId take;

    @Convert(converter = FindingsColumn.class)
    private @Nullable List<PointFinding> findings;

    private Instant openedAt;
    private @Nullable Instant saidAt;

    @SuppressWarnings("NullAway") // for JPA
    protected Turn() {}

    private Turn(int place, @Nullable QuestionId question, Instant at) {
        this.id = TurnId.next();
        this.place = place;
        this.question = question;
        this.openedAt = at;
    }

    static Turn of(int place, Remark remark, Instant at) {
        Turn turn = new Turn(place, remark.question(), at);
        turn.instead(remark);
        turn.saidAt = at;
        return turn;
    }

    private void put(@Nullable Wording wording) {
        wordedBy = wording == null ? null : wording.by();
        meant = wording == null ? null : wording.meant();
    }

    static Turn awaited(int place, @Nullable QuestionId question, Instant at) {
        return new Turn(place, question, at);
    }

    /** The interviewer takes back what they said, and says this. */
    void instead(Remark remark) {
        question = remark.question();
        opening = remark.lead();
        words = remark.words();
        why = remark.why();
        point = remark.point();
        quote = remark.quote();
        put(remark.wording());
    }

    /** A recording of it has begun. */
    void recordedAs(TakeId take) {
        this.take = take;
    }

    /** The recording is none any more: it can be spoken, or typed, anew. */
    void unrecorded() {
        this.take = null;
    }

    void said(String words, List<PointFinding> findings, Instant at) {
        putRight(words, findings);
        this.saidAt = at;
    }

    /** It was heard better since. */
    void putRight(String words, List<PointFinding> findings) {
        this.words = words;
        this.findings = findings.isEmpty() ? null : List.copyOf(findings);
    }

    void takenAs(Taken taken) {
        this.taken = taken;
    }

    /** Nothing of what was said stays. */
    void forget() {
        if (why == null) {
            words = "";
            findings = null;
            return;
        }
        if (meant != null) {
            // an engine's own words may take up anything that was said
            opening = "";
            words = meant;
            put(null);
        }
        if (quote != null) {
            words = words.replace(quote, "…");
            quote = null;
        }
    }

    TurnId id() {
        return id;
    }

    int place() {
        return place;
    }

    boolean open() {
        return why == null && saidAt == null;
    }

    /** It was said and understood, and nobody has erased it. */
    boolean written() {
        return why == null && saidAt != null && !words.isEmpty();
    }

    boolean isOf(TakeId other) {
        return other.equals(take);
    }

    boolean candidates() {
        return why == null;
    }

    @Nullable
    QuestionId question() {
        return question;
    }

    @Nullable
    TakeId take() {
        return take;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant saidAt() {
        return saidAt;
    }

    List<PointFinding> findings() {
        return findings == null ? List.of() : findings;
    }

    Utterance utterance() {
        return new Utterance(why, question, opening, words, point, meant);
    }

    TurnRow row() {
        return new TurnRow(
                id, question, opening, words, why, point, quote, wording(), taken, take, findings(), openedAt, saidAt);
    }

    private @Nullable Wording wording() {
        return wordedBy == null || meant == null ? null : new Wording(wordedBy, meant);
    }
}
