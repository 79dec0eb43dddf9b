package app.greenroom.rubrics.ui;

import app.greenroom.people.Role;
import app.greenroom.shared.ui.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RubricNavigation {

    @Bean
    NavEntry rubricsEntry() {
        return NavEntry.of("Rubrics", RubricPages.all(), VaadinIcon.LIST_OL, 70, Role.COACH, Role.ADMINISTRATOR);
    }
}
