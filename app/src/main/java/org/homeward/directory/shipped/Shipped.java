package org.homeward.directory.shipped;

import java.util.List;
import org.homeward.directory.Directory;
import org.homeward.directory.ImportOutcome;
import org.homeward.directory.ImportProgress;
import org.homeward.directory.ImportRequest.Mode;
import org.homeward.directory.Imports;
import org.homeward.directory.ShippedFile;
import org.homeward.kernel.DemoChapter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Shipped {
    @Bean
    DemoChapter areasAndPractices(Imports imports, Directory directory) {
        return new Files(
                imports, directory, new Contents("areas and practices", ShippedFile.defaults(), "D82001", false));
    }

    @Bean
    DemoChapter madeUpHomes(Imports imports, Directory directory) {
        return new Files(imports, directory, new Contents("made-up homes", ShippedFile.demo(), "NZX11", true));
    }

    /** Files that belong together, and an ODS code that is there once they are. */
    record Contents(String title, List<ShippedFile> files, String witness, boolean isOfDemo) {}

    private record Files(Imports imports, Directory directory, Contents contents) implements DemoChapter {
        @Override
        public int order() {
            return contents.isOfDemo() ? 11 : 10;
        }

        @Override
        public String title() {
            return contents.title();
        }

        @Override
        public boolean isOfDemo() {
            return contents.isOfDemo();
        }

        @Override
        public boolean isLoaded() {
            return directory.findByOds(contents.witness()).isPresent();
        }

        @Override
        public void load() {
            contents.files().forEach(this::load);
        }

        private void load(ShippedFile file) {
            ImportOutcome outcome = imports.runShipped(file, "Homeward", Mode.APPLY_OVER_GUARD, ImportProgress.SILENT);
            if (outcome instanceof ImportOutcome.Refused refused) {
                throw new IllegalStateException(file + ": " + refused.sentence());
            }
        }
    }
}
