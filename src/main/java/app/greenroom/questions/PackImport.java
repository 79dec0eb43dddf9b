package app.greenroom.questions;

import app.greenroom.audit.AuditTrail;
import app.greenroom.guides.GuideId;
import app.greenroom.guides.GuideShelf;
import app.greenroom.guides.PackException;
import app.greenroom.guides.PackGuide;
import app.greenroom.guides.PackProblem;
import app.greenroom.people.PersonId;
import app.greenroom.questions.ImportResult.ImportedGuide;
import app.greenroom.questions.ImportResult.Outcome;
import app.greenroom.shared.StudioClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what was read from a pack into the studio: all of it, in one transaction, or nothing. */
@Component
@Transactional
class PackImport {

    private final GuideShelf shelf;
    private final QuestionRepository questions;
    private final CategoryRepository categories;
    private final AuditTrail audit;
    private final StudioClock clock;

    PackImport(
            GuideShelf shelf,
            QuestionRepository questions,
            CategoryRepository categories,
            AuditTrail audit,
            StudioClock clock) {
        this.shelf = shelf;
        this.questions = questions;
        this.categories = categories;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws PackException when a guide would go back to an older state of itself */
    ImportResult run(List<PackGuide> pack, @Nullable PersonId by) {
        List<PackProblem> problems = new ArrayList<>();
        pack.forEach(guide -> shelf.find(guide.key())
                .flatMap(shelved -> PackProblem.ofVersion(guide, shelved))
                .ifPresent(problems::add));
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
        return new ImportResult(pack.stream().map(guide -> bring(guide, by)).toList());
    }

    private ImportedGuide bring(PackGuide guide, @Nullable PersonId by) {
        GuideShelf.Shelved shelved = shelf.find(guide.key()).orElse(null);
        if (shelved != null && guide.sameAs(shelved)) {
            return new ImportedGuide(
                    shelved.id(), guide.key(), guide.title(), guide.version(), Outcome.UNCHANGED, 0, 0, 0);
        }
        GuideId id = shelf.put(guide, by);
        ImportedGuide result = questions(guide, id, shelved == null ? Outcome.NEW : Outcome.UPDATED);
        audit.record(
                by == null ? null : by.value(),
                "guide.imported",
                null,
                "guide",
                id.value(),
                guide.key() + " version " + guide.version());
        return result;
    }

    private ImportedGuide questions(PackGuide guide, GuideId id, Outcome outcome) {
        Instant now = clock.instant();
        Map<String, CategoryId> byKey = categories.inOrder().stream()
                .map(Category::row)
                .collect(Collectors.toMap(CategoryRow::key, CategoryRow::id));
        Map<String, Question> there = new HashMap<>(
                questions.everOfGuide(id).stream().collect(Collectors.toMap(Question::key, Function.identity())));
        int added = 0;
        int changed = 0;
        int place = 0;
        for (PackGuide.Question question : guide.questions()) {
            QuestionDraft draft = draft(question, byKey);
            Question before = there.remove(question.key());
            if (before == null) {
                questions.save(Question.ofGuide(id, guide.company(), question.key(), place, draft, now));
                added++;
            } else {
                boolean returns = before.retired();
                if (before.revise(guide.company(), place, draft)) {
                    added += returns ? 1 : 0;
                    changed += returns ? 0 : 1;
                }
            }
            place++;
        }
        int retired =
                (int) there.values().stream().filter(gone -> gone.retire(now)).count();
        return new ImportedGuide(id, guide.key(), guide.title(), guide.version(), outcome, added, changed, retired);
    }

    private static QuestionDraft draft(PackGuide.Question question, Map<String, CategoryId> byKey) {
        return new QuestionDraft(
                question.prompt(),
                byKey.get(question.category()),
                Difficulty.valueOf(question.difficulty()),
                Duration.ofSeconds(question.answerSeconds()),
                question.points(),
                question.followUps());
    }
}
