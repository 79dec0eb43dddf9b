package app.greenroom.people.ui;

import app.greenroom.people.Role;
import app.greenroom.shared.ui.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PeopleNavigation {

    @Bean
    NavEntry peopleEntry() {
        return NavEntry.of("People", "people", VaadinIcon.USERS, 10, Role.ADMINISTRATOR);
    }

    @Bean
    NavEntry auditEntry() {
        return NavEntry.of("Audit log", "audit", VaadinIcon.ARCHIVE, 90, Role.ADMINISTRATOR);
    }
}
