package org.homeward;

import org.homeward.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The program. Rooms may use the same word for different things, so beans go by their full names. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Homeward {
    public static void main(String[] typed) {
        System.exit(Commands.run(Homeward.class, typed));
    }
}
