package app.greenroom.shell;

import app.greenroom.people.StillAllowed;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.rememberme.JdbcTokenRepositoryImpl;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    /**
     * The interface for recorders and players. It answers 401 instead of a sign-in page, and asks for a header that a
     * form or a link of another site cannot send (see {@link ApiGuard}), in place of a token that would die with the
     * session in the middle of a recording.
     */
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, PersistentTokenBasedRememberMeServices rememberMe, StillAllowed stillAllowed)
            throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/session")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .rememberMe(remember -> remember.rememberMeServices(rememberMe).key(REMEMBER_ME))
                .addFilterBefore(new ApiGuard(), AuthorizationFilter.class)
                .addFilterBefore(stillAllowed, AuthorizationFilter.class)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frame -> frame.deny()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain health(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            PersistentTokenBasedRememberMeServices rememberMe,
            StillAllowed stillAllowed,
            UnknownAddresses unknown)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/icons/**", "/css/**", "/styles.css", "/aura/**")
                                .permitAll()
                                .requestMatchers(unknown)
                                .permitAll())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("login", "/login"))
                .addFilterBefore(stillAllowed, AuthorizationFilter.class)
                .rememberMe(remember -> remember.rememberMeServices(rememberMe).key(REMEMBER_ME))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frame -> frame.deny()))
                .build();
    }

    /** Only tells our own filter from others in this process; the tokens are random and lie in the database. */
    private static final String REMEMBER_ME = "greenroom";

    @Bean
    PersistentTokenBasedRememberMeServices rememberMe(UserDetailsService people, PersistentTokenRepository tokens) {
        var services = new RememberMe(REMEMBER_ME, people, tokens);
        services.setParameter("remember-me");
        services.setCookieName("GREENROOM_REMEMBER");
        services.setTokenValiditySeconds((int) Duration.ofDays(30).toSeconds());
        services.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return services;
    }

    @Bean
    PersistentTokenRepository rememberedSignIns(DataSource database) {
        JdbcTokenRepositoryImpl tokens = new JdbcTokenRepositoryImpl();
        tokens.setDataSource(database);
        return tokens;
    }

    /** Runs where the chains above put it, not once more for every file. */
    @Bean
    FilterRegistrationBean<StillAllowed> stillAllowedOnlyInChains(StillAllowed filter) {
        FilterRegistrationBean<StillAllowed> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    /** Nobody reads them, and each filter of each request would be wrapped for them. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
