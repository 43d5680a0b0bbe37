package org.homeward;

import org.homeward.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Homeward {
    public static void main(String[] typed) {
        System.exit(Commands.run(typed));
    }
}
