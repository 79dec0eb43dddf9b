package app.greenroom.rubrics;

import app.greenroom.audit.AuditTrail;
import app.greenroom.people.CurrentPerson;
import app.greenroom.questions.CategoryId;
import app.greenroom.questions.CategoryRow;
import app.greenroom.questions.CategoryService;
import app.greenroom.shared.NotFoundException;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.StudioClock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rubrics. Everybody may read what they are judged by; coaches and administrators make new versions. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class RubricService {

    private final RubricRepository rubrics;
    private final RubricShelf shelf;
    private final CategoryService categories;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final StudioClock clock;

    RubricService(
            RubricRepository rubrics,
            RubricShelf shelf,
            CategoryService categories,
            CurrentPerson current,
            AuditTrail audit,
            StudioClock clock) {
        this.rubrics = rubrics;
        this.shelf = shelf;
        this.categories = categories;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest rubric of each active category, in the categories' order. */
    public List<RubricDetails> current() {
        return categories.active().stream().map(this::current).toList();
    }

    /** The newest rubric of a category. */
    public RubricDetails current(CategoryRow category) {
        return shelf.newest(category).details(category);
    }

    public RubricDetails rubric(RubricId id) {
        return rubrics(List.of(id)).values().stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("This rubric is not here."));
    }

    /** These versions, old or new. Unknown ids are left out. */
    public Map<RubricId, RubricDetails> rubrics(Collection<RubricId> ids) {
        Map<CategoryId, CategoryRow> rows = rows();
        return rubrics.findAllById(ids).stream()
                .map(rubric -> rubric.details(rows.get(rubric.category())))
                .collect(Collectors.toMap(RubricDetails::id, Function.identity()));
    }

    /** All versions of a category's rubric, the newest first. */
    public List<RubricDetails> history(CategoryId category) {
        CategoryRow row = rows().get(category);
        return rubrics.history(category).stream()
                .map(rubric -> rubric.details(row))
                .toList();
    }

    /**
     * Makes the next version. Reviews begun with an older one keep it.
     *
     * @param basedOn the version the editor started from; refused when somebody has made a newer one since
     */
    @Transactional
    @PreAuthorize("hasAnyRole('COACH', 'ADMINISTRATOR')")
    public RubricId publish(RubricId basedOn, RubricDraft draft) {
        Rubric before = rubrics.findById(basedOn).orElseThrow(() -> new NotFoundException("This rubric is not here."));
        Rubric newest = rubrics.newest(before.category()).orElseThrow();
        if (newest.number() != before.number()) {
            throw new RuleException(
                    "Version " + newest.number()
                            + " of this rubric was made while you were editing. Please look at it, then make your changes to it.");
        }
        List<Criterion> criteria = draft.checked();
        if (criteria.equals(before.criteria())) {
            return basedOn;
        }
        RubricId next = save(before.next(criteria, current.id(), clock.instant()));
        audit.record(
                current.id().value(),
                "rubric.changed",
                null,
                "rubric",
                next.value(),
                "version " + (before.number() + 1));
        return next;
    }

    private RubricId save(Rubric rubric) {
        try {
            return rubrics.saveAndFlush(rubric).getId();
        } catch (DataIntegrityViolationException e) {
            throw new RuleException(
                    "Somebody else made a new version of this rubric at the same moment. Please look at it,"
                            + " then make your changes to it.");
        }
    }

    private Map<CategoryId, CategoryRow> rows() {
        return categories.all().stream().collect(Collectors.toMap(CategoryRow::id, Function.identity()));
    }
}
