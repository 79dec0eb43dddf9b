package app.greenroom.shell;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ServerConfiguration {

    private static final String BUFFER = Integer.toString(128 * 1024);

    /** Uploads are read in sixteenths of the usual number of calls; max-connections bounds what that costs. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> largeReads() {
        return tomcat -> tomcat.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", BUFFER);
            connector.setProperty("socket.rxBufSize", BUFFER);
        });
    }
}
