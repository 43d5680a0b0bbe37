package org.homeward.command;

import java.util.HashMap;
import java.util.Map;
import org.homeward.access.Audit;
import org.homeward.access.Beginning;
import org.homeward.access.People;
import org.homeward.kernel.DemoChapter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.stereotype.Controller;

/**
 * As much of the program as an import needs: no web pages, so it starts in a second or two. The database is brought up to date,
 * and the areas and practices that come with Homeward are loaded when they are not there yet.
 */
@ComponentScan(
        basePackages = {
            "org.homeward.directory",
            "org.homeward.dspt",
            "org.homeward.residents",
            "org.homeward.observations.earlier",
            "org.homeward.access.rowlevel"
        },
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = @Filter(Controller.class))
@Import({Audit.class, Beginning.class, People.class})
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
class SmallProgram {
    @Bean
    java.time.Clock clock() {
        return java.time.Clock.systemUTC();
    }

    static ConfigurableApplicationContext on(Store store) {
        SpringApplication application = new SpringApplication(SmallProgram.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        // a failure is said once, by the command, in a sentence
        application.setDefaultProperties(Map.of("logging.level.org.springframework", "off"));
        Map<String, Object> settings = new HashMap<>(store.settings());
        settings.put("spring.datasource.hikari.maximum-pool-size", "4");
        settings.put("spring.datasource.hikari.minimum-idle", "1");
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("homeward", settings)));
        ConfigurableApplicationContext program = application.run();
        try {
            loadWhatComesWithHomeward(program);
            return program;
        } catch (RuntimeException failed) {
            program.close();
            throw failed;
        }
    }

    /** Data that begin with an import are an installation's own, and have no demo later. */
    private static void loadWhatComesWithHomeward(ConfigurableApplicationContext program) {
        Beginning beginning = program.getBean(Beginning.class);
        if (beginning.isWhole()) {
            return;
        }
        if (beginning.isDemo()) {
            throw new Failure.Refused("The first start of Homeward on these data has not loaded everything yet."
                    + " Start Homeward, wait until it says that it is ready, then import again.");
        }
        program.getBeansOfType(DemoChapter.class).values().stream()
                .filter(chapter -> !chapter.isOfDemo() && !chapter.isLoaded())
                .forEach(chapter -> {
                    System.err.println("Loading " + chapter.title() + "...");
                    chapter.load();
                });
        beginning.complete();
    }
}
