package app.greenroom.retention.ui;

import app.greenroom.retention.RetentionPolicy;
import app.greenroom.retention.RetentionService;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.PageHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** How long the studio keeps what was said. */
@Route("settings/retention")
@PageTitle("Retention · Greenroom")
@RolesAllowed("ADMINISTRATOR")
class RetentionView extends Div implements AfterNavigationObserver {

    private final transient RetentionService retention;
    private final TextField days = new TextField("Days after the feedback");
    private final TextField warning = new TextField("Told this many days before");
    private final Paragraph said = new Paragraph();

    RetentionView(RetentionService retention) {
        this.retention = retention;
        days.setAllowedCharPattern("[0-9]");
        days.setHelperText("0 keeps everything");
        warning.setAllowedCharPattern("[0-9]");
        warning.setHelperText("1 to 60");
        said.getElement().setAttribute("role", "status");
        said.setVisible(false);
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph what = new Paragraph("When an answer has had its feedback for this long, what was said in it is"
                + " erased: the recording, its picture and the typed words. Feedback and scores stay. Candidates are"
                + " told first and can download what they want to keep; takes without feedback stay theirs.");
        what.addClassName("gr-muted");
        Div form = new Div(what, days, warning, save, said);
        form.addClassName("gr-dialog-form");
        Card card = new Card("How long answers stay");
        card.add(form);
        Div cards = new Div(card);
        cards.addClassNames("gr-stack", "gr-profile");
        add(new PageHead("Retention", "Holds for the whole studio."), cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(retention.policy());
        said.setVisible(false);
    }

    private void show(RetentionPolicy policy) {
        days.setValue(Integer.toString(policy.days()));
        warning.setValue(Integer.toString(policy.warningDays()));
    }

    private void save() {
        try {
            RetentionPolicy policy = new RetentionPolicy(number(days), number(warning));
            retention.change(policy);
            say(
                    policy.keepsAll()
                            ? "Saved. Everything is kept."
                            : "Saved. Answers stay for " + policy.days() + " days after their feedback, and candidates"
                                    + " are told " + policy.warningDays() + " days before.",
                    false);
        } catch (RuleException e) {
            say(e.getMessage(), true);
        }
    }

    private static int number(TextField field) {
        String text = field.getValue().strip();
        if (!text.matches("\\d{1,5}")) {
            throw new RuleException("Please enter a number for “" + field.getLabel() + "”.");
        }
        return Integer.parseInt(text);
    }

    private void say(String text, boolean wrong) {
        said.setText(text);
        said.setClassName("gr-form-error", wrong);
        said.setVisible(true);
    }
}
