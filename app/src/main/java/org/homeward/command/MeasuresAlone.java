package org.homeward.command;

import java.time.Clock;
import java.util.regex.Pattern;
import org.homeward.directory.Directory;
import org.homeward.programme.measure.MeasureReport;
import org.homeward.programme.measure.Measured;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As much of the program as counts the measures: what is measured in each room, and what it reads. Nothing is migrated or served. */
final class MeasuresAlone implements AutoCloseable {
    private static final Pattern READ = Pattern.compile(
            "org\\.homeward\\.(dspt\\.(Dspt|publication\\.(Statuses|EditionTable))|programme\\.measure\\.(MeasureReport|Areas))");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    MeasuresAlone(JdbcClient jdbc) {
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(Directory.class, () -> new Directory(jdbc));
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Measured.class));
        scanner.addIncludeFilter(new RegexPatternTypeFilter(READ));
        scanner.scan("org.homeward.programme", "org.homeward.dspt");
        context.refresh();
    }

    MeasureReport report() {
        return context.getBean(MeasureReport.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
