package app.greenroom.questions.ui;

import com.vaadin.flow.component.html.Span;

/** Says whether what is on the screen is kept, and makes the browser ask before a tab with unsaved work closes. */
class SaveState extends Span {

    private boolean unsaved;

    SaveState() {
        addClassNames("gr-save-state", "gr-small");
        getElement().setAttribute("role", "status");
        addDetachListener(detached -> detached.getUI().getPage().executeJs("window.onbeforeunload = null"));
    }

    void saved(String words) {
        show(false, words);
    }

    void unsaved(String reason) {
        show(true, "Not saved: " + reason);
    }

    boolean isUnsaved() {
        return unsaved;
    }

    private void show(boolean unsaved, String words) {
        if (this.unsaved != unsaved) {
            warn(unsaved);
        }
        this.unsaved = unsaved;
        setText(words);
        setClassName("gr-unsaved", unsaved);
    }

    private void warn(boolean on) {
        getElement().executeJs("window.onbeforeunload = $0 ? (event) => event.preventDefault() : null", on);
    }
}
