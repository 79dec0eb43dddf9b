package app.greenroom.reviews.ui;

import app.greenroom.reviews.DraftChangedException;
import app.greenroom.reviews.ReviewDesk.OwnReview;
import app.greenroom.reviews.ReviewDraft;
import app.greenroom.reviews.ReviewId;
import app.greenroom.reviews.ReviewService;
import app.greenroom.reviews.SavedDraft;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Holds the draft that a page shows, saves it at each change, and knows whether that worked. */
class DraftKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);

    enum State {
        SAVED,
        /** Saved elsewhere since; nothing is written until the coach has chosen. */
        CHANGED_ELSEWHERE,
        /** The database did not answer; the next try may succeed. */
        UNREACHABLE,
        REFUSED
    }

    private final ReviewService reviews;
    private final ReviewId review;
    private final Runnable told;
    private ReviewDraft draft;
    private long version;
    private @Nullable Instant savedAt;
    private State state = State.SAVED;
    private String message = "";
    private boolean untouched = true;

    /** @param told is called after each attempt to save */
    DraftKeeper(ReviewService reviews, OwnReview mine, Runnable told) {
        this.reviews = reviews;
        this.review = mine.id();
        this.draft = mine.draft();
        this.version = mine.version();
        this.savedAt = mine.savedAt();
        this.told = told;
    }

    void edit(UnaryOperator<ReviewDraft> change) {
        ReviewDraft next = change.apply(draft);
        if (!next.equals(draft)) {
            draft = next;
            untouched = false;
            save();
        }
    }

    /** True when all that is on the page is in the database. */
    boolean save() {
        if (state != State.CHANGED_ELSEWHERE) {
            attempt();
            told.run();
        }
        return state == State.SAVED;
    }

    private void attempt() {
        try {
            SavedDraft saved = reviews.save(review, version, draft);
            version = saved.version();
            savedAt = saved.savedAt();
            enter(State.SAVED, "");
        } catch (DraftChangedException e) {
            enter(State.CHANGED_ELSEWHERE, e.getMessage());
        } catch (RuleException e) {
            enter(State.REFUSED, e.getMessage());
        } catch (NotFoundException e) {
            enter(State.REFUSED, "This answer is no longer yours to review, so nothing more can be saved here.");
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("draft of review {} could not be saved: {}", review, e.getMessage());
            enter(
                    State.UNREACHABLE,
                    "The studio could not save your last change. It is still on this page, and we keep trying.");
        }
    }

    /** What is on the page replaces what was saved elsewhere. The coach has chosen so. */
    void overwrite(OwnReview elsewhere) {
        version = elsewhere.version();
        enter(State.SAVED, "");
        save();
    }

    /** Looks whether the review was saved elsewhere, and notes it when this page has changes of its own. */
    boolean outdated() {
        if (state != State.SAVED || !reviews.changedSince(review, version)) {
            return false;
        }
        if (!untouched) {
            enter(State.CHANGED_ELSEWHERE, new DraftChangedException().getMessage());
            told.run();
        }
        return true;
    }

    private void enter(State next, String words) {
        state = next;
        message = words;
    }

    boolean untouched() {
        return untouched;
    }

    ReviewId review() {
        return review;
    }

    ReviewDraft draft() {
        return draft;
    }

    long version() {
        return version;
    }

    @Nullable
    Instant savedAt() {
        return savedAt;
    }

    State state() {
        return state;
    }

    String message() {
        return message;
    }
}
