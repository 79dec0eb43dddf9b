package app.greenroom.feedback;

import app.greenroom.assessment.AnswerToAssess;
import app.greenroom.assessment.Perhaps;
import app.greenroom.engines.Engines;
import app.greenroom.people.CurrentPerson;
import app.greenroom.questions.QuestionDetails;
import app.greenroom.questions.QuestionId;
import app.greenroom.questions.QuestionService;
import app.greenroom.rubrics.RubricDetails;
import app.greenroom.rubrics.RubricId;
import app.greenroom.rubrics.RubricService;
import app.greenroom.speech.Word;
import app.greenroom.takes.Medium;
import app.greenroom.takes.TakeDetails;
import app.greenroom.takes.TakeId;
import app.greenroom.takes.TakeService;
import app.greenroom.terms.Glossary;
import app.greenroom.terms.HeardTerm;
import app.greenroom.terms.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what an answer is judged by, as its candidate may see it. */
@Component
class Material {

    /** An answer with what it is judged by, and which versions of both these are. */
    record Gathered(QuestionId question, AnswerToAssess answer, RubricId rubric, int revision, List<HeardTerm> terms) {}

    private static final String STORIES = "behavioural";
    private static final Pattern ASKS_FOR_A_STORY = Pattern.compile(
            "\\b(a|an|the last) (time|occasion|situation|moment|project|example)\\b", Pattern.CASE_INSENSITIVE);

    private final HearingRepository hearings;
    private final CorrectionRepository corrections;
    private final TakeService takes;
    private final QuestionService questions;
    private final RubricService rubrics;
    private final Terms terms;
    private final Engines engines;

    Material(
            HearingRepository hearings,
            CorrectionRepository corrections,
            TakeService takes,
            QuestionService questions,
            RubricService rubrics,
            Terms terms,
            Engines engines) {
        this.hearings = hearings;
        this.corrections = corrections;
        this.takes = takes;
        this.questions = questions;
        this.rubrics = rubrics;
        this.terms = terms;
        this.engines = engines;
    }

    /** Words in whose places terms of the question may have been said. */
    record Spoken(List<Word> words, Glossary glossary) {
        static final Spoken NOTHING = new Spoken(List.of(), new Glossary(List.of()));
    }

    /** What terms are to be looked for in, for the same person: nothing where nobody spoke, or put it right, or need not. */
    @Transactional(readOnly = true)
    public Spoken spoken(TakeId id) {
        TakeDetails take = takes.details(id);
        return corrections.findById(id).isPresent()
                ? Spoken.NOTHING
                : hearings.findById(id).map(hearing -> spoken(take, hearing)).orElse(Spoken.NOTHING);
    }

    private Spoken spoken(TakeDetails take, Hearing hearing) {
        List<Word> words = hearing.words();
        return words == null || !engines.mayMissTerms(hearing.details().engine())
                ? Spoken.NOTHING
                : new Spoken(words, glossary(questions.details(take.question())));
    }

    /** With the terms that the words alone tell. */
    @Transactional(readOnly = true)
    public Optional<Gathered> of(TakeId id) {
        Spoken spoken = spoken(id);
        return of(id, terms.heard(spoken.words(), spoken.glossary()));
    }

    /**
     * For the person in whose name this is done (see {@link CurrentPerson}); empty while the words are not known.
     *
     * @param heard terms that were found in what was {@link #spoken}; none counts in what was put right since
     */
    @Transactional(readOnly = true)
    public Optional<Gathered> of(TakeId id, List<HeardTerm> heard) {
        TakeDetails take = takes.details(id);
        if (take.medium() == Medium.TEXT) {
            return Optional.of(gathered(take, CorrectedWords.of(List.of(), text(take)), true, 0, List.of()));
        }
        Optional<Correction> correction = corrections.findById(id);
        if (correction.isPresent()) {
            Correction found = correction.get();
            return Optional.of(gathered(take, found.words(), true, found.revision(), List.of()));
        }
        return hearings.findById(id)
                .flatMap(hearing ->
                        Optional.ofNullable(hearing.words()).map(words -> asHeard(take, hearing, words, heard)));
    }

    private Gathered gathered(
            TakeDetails take, List<Word> words, boolean written, int revision, List<HeardTerm> heard) {
        QuestionDetails question = questions.details(take.question());
        RubricDetails rubric = rubrics.current(question.category());
        AnswerToAssess answer = new AnswerToAssess(
                question.prompt(),
                question.points(),
                List.copyOf(glossary(question).terms()),
                asksForAStory(question),
                null,
                rubric.criteria(),
                words,
                written);
        return new Gathered(take.question(), answer, rubric.id(), revision, heard);
    }

    /** With the question's own terms where the engine, which has no word for them, heard others. */
    private Gathered asHeard(TakeDetails take, Hearing hearing, List<Word> words, List<HeardTerm> heard) {
        Glossary glossary = spoken(take, hearing).glossary();
        List<Word> put = Terms.put(words, heard);
        Gathered gathered = gathered(take, put, false, 0, heard);
        List<Perhaps> perhaps = terms.perhaps(put, heard, glossary).stream()
                .map(term -> new Perhaps(term.term(), term.first(), term.count()))
                .toList();
        AnswerToAssess answer = gathered.answer().withPerhaps(perhaps).withClearFrom(hearing.clearFrom());
        return new Gathered(take.question(), answer, gathered.rubric(), gathered.revision(), heard);
    }

    private Glossary glossary(QuestionDetails question) {
        List<String> texts = new ArrayList<>(question.points());
        texts.addAll(question.followUps());
        texts.add(question.prompt());
        return terms.glossary(texts);
    }

    private static boolean asksForAStory(QuestionDetails question) {
        return question.category().key().equals(STORIES)
                || ASKS_FOR_A_STORY.matcher(question.prompt()).find();
    }

    private static String text(TakeDetails take) {
        @Nullable String text = take.text();
        return text == null ? "" : text;
    }
}
