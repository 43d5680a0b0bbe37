package org.homeward.access.rowlevel;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class RowLevelConfiguration {
    @Bean
    PlatformTransactionManager transactionManager(DataSource source) {
        return new ActingTransactions(source);
    }
}
