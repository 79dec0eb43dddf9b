package app.greenroom.engines.ui;

import app.greenroom.engines.EngineChoice;
import app.greenroom.engines.EngineDraft;
import app.greenroom.engines.EngineKind;
import app.greenroom.engines.Purpose;
import app.greenroom.shared.RuleException;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** The fields of an engine; those that it has no use for are not shown. A key goes in and never comes out. */
class EngineForm extends Composite<Div> {

    private final Purpose purpose;
    private final Select<EngineKind> kind = new Select<>();
    private final TextField address = new TextField("Address");
    private final TextField model = new TextField("Model");
    private final PasswordField key = new PasswordField("Key");
    private final TextField timeout = new TextField("Seconds to wait for an answer");
    private final TextField requests = new TextField("Requests a day");
    private final TextField tokens = new TextField("Tokens a day");

    EngineForm(Purpose purpose) {
        this.purpose = purpose;
        kind.setLabel("Engine");
        kind.setItems(EngineKind.of(purpose));
        kind.setItemLabelGenerator(item -> EngineWords.label(purpose, item));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                address.setValue(change.getValue().usualAddress());
                model.clear();
            }
            arrange(change.getValue());
        });
        key.setAutocomplete(Autocomplete.OFF);
        key.setRevealButtonVisible(false);
        digits(timeout, "5 to 600");
        digits(requests, "Empty for as many as it takes. Counted from midnight UTC.");
        digits(tokens, "Empty for as many as it takes.");
        getContent().add(kind, address, model, key, timeout, requests, tokens);
        getContent().addClassName("gr-dialog-form");
    }

    void set(EngineChoice choice) {
        kind.setValue(choice.kind());
        address.setValue(choice.address());
        model.setValue(choice.model());
        key.clear();
        key.setPlaceholder(choice.keySet() ? "A key is set" : "");
        key.setHelperText(
                choice.keySet()
                        ? "Leave it empty to keep the key. Another address needs it again."
                        : "Kept sealed, and never shown again.");
        timeout.setValue(Integer.toString(choice.timeoutSeconds()));
        requests.setValue(text(choice.requestsADay()));
        tokens.setValue(text(choice.tokensADay()));
        arrange(choice.kind());
    }

    /** @param newKey null takes what was typed, if anything was */
    EngineDraft get(@Nullable String newKey) {
        String typed = key.isEmpty() ? null : key.getValue();
        Long requestsADay = number(requests);
        return new EngineDraft(
                purpose,
                kind.getValue(),
                address.getValue(),
                model.getValue(),
                newKey == null ? typed : newKey,
                seconds(),
                requestsADay == null ? null : Math.toIntExact(requestsADay),
                number(tokens));
    }

    boolean changed(EngineChoice choice) {
        return kind.getValue() != choice.kind()
                || !key.isEmpty()
                || !address.getValue().strip().equals(choice.address())
                || !model.getValue().strip().equals(choice.model());
    }

    private void arrange(EngineKind chosen) {
        boolean whisper = chosen == EngineKind.WHISPER;
        boolean elsewhere = chosen.addressed();
        address.setVisible(elsewhere);
        key.setVisible(elsewhere);
        timeout.setVisible(elsewhere && !purpose.live());
        requests.setVisible(elsewhere);
        tokens.setVisible(elsewhere && purpose.tokens());
        model.setVisible(elsewhere || whisper);
        model.setLabel(whisper ? "Model file" : "Model");
        model.setHelperText(EngineWords.model(purpose, chosen));
        address.setHelperText("Begins with https. An address inside your network has to be allowed by the operator.");
    }

    private int seconds() {
        Long seconds = timeout.isVisible() ? number(timeout) : Long.valueOf(60);
        if (seconds == null) {
            throw new RuleException("Please enter how many seconds to wait.");
        }
        return Math.toIntExact(seconds);
    }

    private @Nullable Long number(TextField field) {
        String text = field.getValue().strip();
        if (text.isEmpty() || !field.isVisible()) {
            return null;
        }
        if (!text.matches("\\d{1,9}")) {
            throw new RuleException("Please enter a number for “" + field.getLabel() + "”.");
        }
        return Long.valueOf(text);
    }

    private static void digits(TextField field, String help) {
        field.setAllowedCharPattern("[0-9]");
        field.setHelperText(help);
    }

    private static String text(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }
}
