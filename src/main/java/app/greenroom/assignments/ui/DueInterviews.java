package app.greenroom.assignments.ui;

import app.greenroom.interviews.AssignedInterviews;
import app.greenroom.interviews.DueInterview;
import app.greenroom.interviews.InterviewAssignmentDetails;
import app.greenroom.interviews.InterviewAssignmentId;
import app.greenroom.interviews.Subject;
import app.greenroom.interviews.ui.InterviewPages;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.people.PersonService;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Told;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the interviews that a coach waits for onto the pages of the signed-in candidate. */
@org.springframework.stereotype.Component
public class DueInterviews {

    private final AssignedInterviews assigned;
    private final PersonService people;
    private final DueWords dueWords;

    DueInterviews(AssignedInterviews assigned, PersonService people, DueWords dueWords) {
        this.assigned = assigned;
        this.people = people;
        this.dueWords = dueWords;
    }

    /** One card each, the nearest due date first. */
    public List<? extends Card> cards() {
        return cards(assigned.due());
    }

    List<? extends Card> cards(List<DueInterview> due) {
        Map<PersonId, PersonRow> coaches =
                people.names(due.stream().map(one -> one.assignment().coach()).collect(Collectors.toSet()));
        return due.stream()
                .map(one -> new DueInterviewCard(
                        one,
                        coaches.get(one.assignment().coach()),
                        dueWords.of(one.assignment().due()),
                        () -> begin(one.assignment().id())))
                .toList();
    }

    /** "Due Friday at 18:00". */
    public String begin(DueInterview one) {
        return dueWords.begin(one.assignment().due());
    }

    /** "A mock interview, 20 minutes, with a probing interviewer. Drill: Behavioural." */
    public static String facts(InterviewAssignmentDetails assignment) {
        return "A mock interview, " + assignment.length().inWords() + ", with a "
                + assignment.manner().label().toLowerCase() + " interviewer. "
                + (assignment.subject().kind() == Subject.Kind.SET
                        ? "Your coach chose the questions."
                        : assignment.subject().label() + ".");
    }

    /** The coach's own words. */
    public Component note(PersonRow coach, InterviewAssignmentDetails assignment) {
        return new Quote(coach, assignment.note());
    }

    /** What becomes of it when it ends. */
    public static String readers(DueInterview one) {
        String names = one.readers().stream().map(PersonRow::firstName).collect(Collectors.joining(" and "));
        return "When it ends, the conversation and your answers are sent to " + names
                + ". Nobody listens in unless you invite them.";
    }

    private void begin(InterviewAssignmentId id) {
        try {
            UI.getCurrent().navigate(InterviewPages.live(assigned.start(id)));
        } catch (RuleException e) {
            Told.refuse(e.getMessage());
        }
    }
}
