package app.greenroom.feedback;

import app.greenroom.shared.JsonColumn;
import app.greenroom.terms.HeardTerm;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class TermsColumn extends JsonColumn<List<HeardTerm>> {

    TermsColumn() {
        super(new TypeReference<>() {});
    }
}
