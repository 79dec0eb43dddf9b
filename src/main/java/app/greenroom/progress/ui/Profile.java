package app.greenroom.progress.ui;

import app.greenroom.assignments.ui.AssignmentPages;
import app.greenroom.people.PersonId;
import app.greenroom.people.PersonRow;
import app.greenroom.progress.ProgressDetails;
import app.greenroom.reviews.ui.ReviewPages;
import app.greenroom.shared.StudioClock;
import app.greenroom.shared.ui.ButtonLink;
import app.greenroom.shared.ui.Face;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Who a candidate is, how they move, what they were given and what they handed in. */
class Profile extends Div {

    private final transient PersonRow person;
    private final transient CandidateStory story;
    private final transient StudioClock clock;

    private final PeriodSelect periods;
    private final Paragraph words = new Paragraph();
    private final ProgressPanels panels = new ProgressPanels(ReviewPages::desk);
    private final Div lists = new Div();
    private Period period = Period.SIX_MONTHS;

    Profile(PersonRow person, CandidateStory story, StudioClock clock) {
        this.person = person;
        this.story = story;
        this.clock = clock;
        periods = new PeriodSelect(
                chosen -> UI.getCurrent().navigate(ProgressPages.candidate(person.id()), chosen.address()));
        PageHead head = new PageHead(
                person.name(),
                story.about(person),
                periods,
                new ButtonLink(AssignmentPages.assignInterview(person.id()), "Assign an interview"),
                ButtonLink.primary(AssignmentPages.assign(person.id()), "Assign a set"));
        Face face = new Face(person);
        face.addClassName("gr-face-large");
        head.addComponentAsFirst(face);
        head.addClassName("gr-profile-head");

        lists.addClassName("gr-halves");
        Div page = new Div(words, panels, lists);
        page.addClassName("gr-stack");
        add(head, page);
    }

    boolean isOf(PersonId id) {
        return person.id().equals(id);
    }

    String name() {
        return person.name();
    }

    void show(Period chosen) {
        period = chosen;
        periods.setValue(chosen);
        load();
    }

    void load() {
        ProgressDetails everything = story.progress(person.id());
        ProgressDetails details = period.of(everything, clock.instant());
        boolean none = everything.answers() == 0;
        words.setText(
                none
                        ? "No scores yet: the charts begin with the first review you release."
                        : new Headline(details, person.firstName(), clock.instant()).lead());
        periods.setVisible(!none);
        panels.setVisible(!none);
        panels.show(details, story.questions(details));
        lists.removeAll();
        Div right = new Div(story.assigned(person.id()));
        right.addClassName("gr-stack");
        story.coachSaid(person.id(), "Newest words", ReviewPages::desk).ifPresent(right::add);
        lists.add(story.answers(person.id(), everything), right);
    }
}
