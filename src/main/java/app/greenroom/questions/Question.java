package app.greenroom.questions;

import app.greenroom.guides.GuideId;
import app.greenroom.people.PersonId;
import app.greenroom.shared.TextList;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question: of a guide, under a key that stays its own over the guide's versions, or of a coach. */
@Entity
class Question {

    @EmbeddedId
    private QuestionId id;

    @Version
    private @Nullable Long version;

    private CategoryId category;
    private String prompt;

    @Enumerated(EnumType.STRING)
    private Difficulty difficulty;

    private int answerSeconds;

    @Convert(converter = TextList.class)
    private List<String> points;

    @Convert(converter = TextList.class)
    private List<String> followUps;

    private @Nullable GuideId guide;

    @Column(name = "question_key")
    private @Nullable String key;

    private @Nullable String company;
    private int place;
    private @Nullable PersonId owner;
    private Instant createdAt;
    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway") // for JPA
    protected Question() {}

    private Question(QuestionDraft draft, Instant createdAt) {
        this.id = QuestionId.next();
        this.createdAt = createdAt;
        fill(draft);
    }

    static Question own(QuestionDraft draft, PersonId owner, Instant createdAt) {
        Question question = new Question(draft, createdAt);
        question.owner = owner;
        return question;
    }

    static Question ofGuide(
            GuideId guide, String company, String key, int place, QuestionDraft draft, Instant createdAt) {
        Question question = new Question(draft, createdAt);
        question.guide = guide;
        question.key = key;
        question.company = company;
        question.place = place;
        return question;
    }

    /** Takes over what a newer version of its guide says. True when a reader would notice. */
    boolean revise(String company, int place, QuestionDraft draft) {
        boolean changed = retiredAt != null || !draft.equals(draft());
        this.company = company;
        this.place = place;
        this.retiredAt = null;
        fill(draft);
        return changed;
    }

    /** Leaves the bank and its guide; answers and sets that hold it keep it. True when it was still there. */
    boolean retire(Instant at) {
        if (retiredAt != null) {
            return false;
        }
        retiredAt = at;
        return true;
    }

    boolean retired() {
        return retiredAt != null;
    }

    private void fill(QuestionDraft draft) {
        this.prompt = draft.prompt();
        this.category = draft.category();
        this.difficulty = draft.difficulty();
        this.answerSeconds = Math.toIntExact(draft.answerTime().toSeconds());
        this.points = draft.points();
        this.followUps = draft.followUps();
    }

    private QuestionDraft draft() {
        return new QuestionDraft(prompt, category, difficulty, Duration.ofSeconds(answerSeconds), points, followUps);
    }

    QuestionId id() {
        return id;
    }

    CategoryId category() {
        return category;
    }

    @Nullable
    GuideId guide() {
        return guide;
    }

    @Nullable
    String key() {
        return key;
    }

    /** Not everybody's: a coach wrote it, and candidates see it once it is assigned to them. */
    boolean own() {
        return guide == null;
    }

    QuestionDetails details(CategoryRow category) {
        return new QuestionDetails(
                id,
                prompt,
                category,
                difficulty,
                Duration.ofSeconds(answerSeconds),
                points,
                followUps,
                guide,
                key,
                company);
    }
}
