package app.greenroom.interviews;

import app.greenroom.shared.JsonColumn;
import tools.jackson.core.type.TypeReference;

class HabitsColumn extends JsonColumn<Habits> {

    HabitsColumn() {
        super(new TypeReference<>() {});
    }
}
