package app.greenroom.guides;

import app.greenroom.shared.JsonColumn;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

@Converter
class GuideBodyColumn extends JsonColumn<GuideBody> {

    GuideBodyColumn() {
        super(new TypeReference<>() {});
    }
}
