package app.greenroom.feedback;

import app.greenroom.shared.JsonColumn;
import app.greenroom.speech.Span;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class SpansColumn extends JsonColumn<List<Span>> {

    SpansColumn() {
        super(new TypeReference<>() {});
    }
}
