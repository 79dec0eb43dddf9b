package app.greenroom.engines.ui;

import app.greenroom.engines.EngineChoice;
import app.greenroom.engines.EngineDraft;
import app.greenroom.engines.EngineKind;
import app.greenroom.engines.EngineService;
import app.greenroom.engines.Purpose;
import app.greenroom.engines.Trial;
import app.greenroom.shared.RuleException;
import app.greenroom.shared.ui.Card;
import app.greenroom.shared.ui.Chip;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One purpose: its engine, what it took today, and what came back when it was tried. */
class EngineCard extends Card {

    private final Purpose purpose;
    private final transient EngineService engines;
    private final Div where;
    private final EngineForm form;
    private final Button save = new Button("Save", click -> save(null));
    private final Button tryIt = new Button("Try it", click -> tryIt());
    private final Button forget = new Button("Forget the key", click -> save(""));
    private final Paragraph said = new Paragraph();
    private final Paragraph today = new Paragraph();
    private final Paragraph trouble = new Paragraph();

    EngineCard(Purpose purpose, EngineService engines) {
        this(purpose, engines, new Div());
    }

    private EngineCard(Purpose purpose, EngineService engines, Div where) {
        super(purpose.label(), where);
        this.purpose = purpose;
        this.engines = engines;
        this.where = where;
        this.form = new EngineForm(purpose);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        forget.addThemeVariants(ButtonVariant.TERTIARY);
        said.getElement().setAttribute("role", "status");
        today.addClassNames("gr-muted", "gr-small");
        trouble.addClassNames("gr-small", "gr-engine-trouble");
        Div actions = new Div(save, tryIt, forget);
        actions.addClassName("gr-actions");
        Div parts = new Div(form, actions, said, today, trouble);
        parts.addClassName("gr-dialog-form");
        add(parts);
    }

    void load() {
        show(engines.choice(purpose));
        say("", false);
    }

    private void show(EngineChoice choice) {
        form.set(choice);
        forget.setVisible(choice.keySet());
        where.removeAll();
        where.add(
                choice.elsewhere()
                        ? new Chip("Sends what is said elsewhere", Chip.Tone.WARN)
                        : new Chip("On this machine", Chip.Tone.GOOD));
        today.setText(EngineWords.today(choice, engines.today(purpose)));
        trouble.setText(EngineWords.trouble(choice));
        trouble.setVisible(choice.trouble() != null);
    }

    private void save(@Nullable String key) {
        try {
            EngineDraft draft = form.get(key);
            EngineChoice choice = engines.change(draft);
            show(choice);
            if (choice.kind() == EngineKind.EMBEDDED) {
                say("Saved.", false);
            } else {
                begin("Saved. ");
            }
        } catch (RuleException e) {
            say(e.getMessage(), true);
        }
    }

    private void tryIt() {
        if (form.changed(engines.choice(purpose))) {
            say("Please save first, so that what is tried is what will be used.", true);
        } else {
            begin("");
        }
    }

    /** It may take a minute: the page goes on meanwhile. */
    private void begin(String before) {
        UI ui = UI.getCurrent();
        say(before + "Asking it …", false);
        busy(true);
        CompletableFuture<Trial> trial = engines.tryIt(purpose);
        trial.whenComplete((result, failure) -> ui.access(() -> {
            busy(false);
            show(engines.choice(purpose));
            boolean worked = failure == null && result.worked();
            say(before + (failure == null ? result.words() : "It could not be tried; the log says why."), !worked);
        }));
    }

    private void busy(boolean busy) {
        save.setEnabled(!busy);
        tryIt.setEnabled(!busy);
        forget.setEnabled(!busy);
    }

    private void say(String text, boolean wrong) {
        said.setText(text);
        said.setClassName("gr-form-error", wrong);
        said.setVisible(!text.isEmpty());
    }
}
