package app.greenroom.questions;

import app.greenroom.audit.AuditTrail;
import app.greenroom.guides.GuideId;
import app.greenroom.people.Access;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.Role;
import app.greenroom.people.SignedIn;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * The bank of questions. Those of guides are everybody's; a coach's own are every coach's, and a candidate's once they
 * were given to them.
 */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class QuestionService {

    private final QuestionRepository questions;
    private final CategoryService categories;
    private final ObjectProvider<QuestionSharing> sharing;
    private final CurrentPerson current;
    private final Access access;
    private final AuditTrail audit;
    private final StudioClock clock;

    QuestionService(
            QuestionRepository questions,
            CategoryService categories,
            ObjectProvider<QuestionSharing> sharing,
            CurrentPerson current,
            Access access,
            AuditTrail audit,
            StudioClock clock) {
        this.questions = questions;
        this.categories = categories;
        this.sharing = sharing;
        this.current = current;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** One question, also when it has left the bank since. */
    public QuestionDetails details(QuestionId id) {
        if (!questions.existsById(id)) {
            throw new NotFoundException("This question is not here.");
        }
        return Optional.ofNullable(details(Set.of(id)).get(id)).orElseThrow(() -> access.refused("question " + id));
    }

    /** The questions by id, in the order asked for. Unknown ones and those of others are left out. */
    public Map<QuestionId, QuestionDetails> details(Collection<QuestionId> ids) {
        Map<QuestionId, Question> found = questions.findAllById(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(Question::id, Function.identity()));
        List<Question> inOrder = ids.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
        Map<QuestionId, QuestionDetails> result = new LinkedHashMap<>();
        described(visible(inOrder)).forEach(question -> result.put(question.id(), question));
        return result;
    }

    /** The question of a guide by its key, when no other guide has a question of that key. */
    public Optional<QuestionDetails> byKey(String key) {
        List<Question> found = questions.byKey(key);
        return found.size() == 1 ? described(found).stream().findFirst() : Optional.empty();
    }

    /** The questions of a guide in its own order. */
    public List<QuestionDetails> ofGuide(GuideId guide) {
        return described(questions.ofGuide(guide));
    }

    /** How many questions of each category each guide has. */
    public Map<GuideId, Map<CategoryId, Integer>> mix() {
        Map<GuideId, Map<CategoryId, Integer>> mix = new HashMap<>();
        questions
                .counts()
                .forEach(count -> mix.computeIfAbsent(count.guide(), guide -> new HashMap<>())
                        .put(count.category(), Math.toIntExact(count.number())));
        return mix;
    }

    /** A part of the bank, by company, guide and the guide's order. Candidates find questions of guides only. */
    public List<QuestionDetails> search(QuestionFilter filter, int offset, int limit) {
        Sort order = Sort.by("company", "guide.value", "place", "id.value");
        return described(questions.findBy(
                BankSearch.of(filter, mayOnlyGuides()),
                query -> query.sortBy(order).limit(offset + limit).all().stream()
                        .skip(offset)
                        .toList()));
    }

    public int count(QuestionFilter filter) {
        return Math.toIntExact(questions.count(BankSearch.of(filter, mayOnlyGuides())));
    }

    /** The companies that questions of guides come from, by name. */
    public List<String> companies() {
        return questions.companies();
    }

    /** Adds a question of the signed-in coach's own to the bank. */
    @Transactional
    @PreAuthorize("hasAnyRole('COACH', 'ADMINISTRATOR')")
    public QuestionId create(@Valid QuestionDraft draft) {
        if (draft.answerTime().compareTo(QuestionDraft.SHORTEST) < 0
                || draft.answerTime().compareTo(QuestionDraft.LONGEST) > 0) {
            throw new RuleException("Please choose an answer time between 30 seconds and 15 minutes.");
        }
        if (categories.active().stream().noneMatch(category -> category.id().equals(draft.category()))) {
            throw new RuleException("Please choose a category that is in use.");
        }
        SignedIn me = current.require();
        Question question = questions.save(Question.own(draft, me.id(), clock.instant()));
        audit.record(
                me.id().value(),
                "question.created",
                null,
                "question",
                question.id().value(),
                null);
        return question.id();
    }

    private boolean mayOnlyGuides() {
        return current.role() == Role.CANDIDATE;
    }

    private List<Question> visible(List<Question> found) {
        if (!mayOnlyGuides() || found.stream().noneMatch(Question::own)) {
            return found;
        }
        List<QuestionId> own =
                found.stream().filter(Question::own).map(Question::id).toList();
        Set<QuestionId> shared = new HashSet<>();
        sharing.forEach(source -> shared.addAll(source.sharedWith(current.id(), own)));
        return found.stream()
                .filter(question -> !question.own() || shared.contains(question.id()))
                .toList();
    }

    private List<QuestionDetails> described(List<Question> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<CategoryId, CategoryRow> byId =
                categories.all().stream().collect(Collectors.toMap(CategoryRow::id, Function.identity()));
        return found.stream()
                .map(question -> question.details(byId.get(question.category())))
                .toList();
    }
}
