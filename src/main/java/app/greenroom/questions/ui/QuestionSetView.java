package app.greenroom.questions.ui;

import app.greenroom.people.PersonService;
import app.greenroom.questions.CategoryService;
import app.greenroom.questions.QuestionService;
import app.greenroom.questions.QuestionSetDetails;
import app.greenroom.questions.QuestionSetId;
import app.greenroom.questions.QuestionSetService;
import app.greenroom.shared.LiveUpdates;
import app.greenroom.shared.ui.Ago;
import app.greenroom.shared.ui.Live;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** One question set, to build. */
@Route("question-sets/:id")
@RolesAllowed("COACH")
class QuestionSetView extends Div implements AfterNavigationObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient QuestionSetService sets;
    private final transient QuestionService questions;
    private final transient CategoryService categories;
    private final transient PersonService people;
    private final transient LiveUpdates updates;
    private final transient Ago ago;
    private @Nullable SetBuilder builder;
    private String title = "Question set";

    QuestionSetView(
            QuestionSetService sets,
            QuestionService questions,
            CategoryService categories,
            PersonService people,
            LiveUpdates updates,
            Ago ago) {
        this.sets = sets;
        this.questions = questions;
        this.categories = categories;
        this.people = people;
        this.updates = updates;
        this.ago = ago;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QuestionSetId id = QuestionSetId.of(event.getRouteParameters().get("id").orElse(""));
        QuestionSetDetails set = sets.details(id);
        title = set.name();
        removeAll();
        SetBuilder opened = new SetBuilder(set, sets, questions, categories.active(), people, ago);
        Live.refresh(opened, updates, QuestionSetService.topic(id), opened::lookForChanges);
        builder = opened;
        add(opened);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (builder == null || !builder.isUnsaved()) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
        ConfirmDialog ask = new ConfirmDialog(
                "Leave without saving?",
                "The last changes of this set are not saved. If you leave now, they are gone.",
                "Leave",
                confirmed -> leaving.proceed(),
                "Stay",
                stayed -> leaving.cancel());
        ask.setConfirmButtonTheme("error primary");
        ask.open();
    }

    @Override
    public String getPageTitle() {
        return title + " · Greenroom";
    }
}
