package app.greenroom;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
@Push(PushMode.AUTOMATIC)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class GreenroomApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(GreenroomApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.setPageTitle("Greenroom");
        page.addMetaTag("color-scheme", "light dark");
        page.addMetaTag("description", "Interview coaching, out loud");
        page.addFavIcon("icon", "icons/greenroom.svg", "any");
    }
}
