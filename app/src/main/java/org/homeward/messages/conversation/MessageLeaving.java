package org.homeward.messages.conversation;

import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.LeftOpen;
import org.homeward.ui.NavigationItem;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Somebody about whom a message waits leaves the home: nobody has to answer it any more, and it says why. */
@Component
@Order(30)
@Transactional(propagation = Propagation.MANDATORY)
class MessageLeaving implements LeftOpen {
    private final JdbcClient jdbc;
    private final Topics topics;
    private final Deeds deeds;

    MessageLeaving(JdbcClient jdbc, Topics topics, Deeds deeds) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.deeds = deeds;
    }

    @Override
    public Optional<NavigationItem> about(HomeId home, ResidentId resident) {
        return topics.open(home, resident).stream()
                .findFirst()
                .map(topic -> NavigationItem.to(
                        "a message that nobody has answered",
                        "/homes/" + home + "/residents/" + resident + "/messages/" + topic.id()));
    }

    @Override
    public void end(HomeId home, ResidentId resident, String reason) {
        topics.open(home, resident)
                .forEach(topic -> deeds.leave(
                        new Deeds.Which(home, resident, topic.id()),
                        topic.last().id(),
                        reason.length() <= 300 ? reason : reason.substring(0, 300),
                        Hand.at(home)));
    }

    @Override
    public void reopen(HomeId home, ResidentId resident) {
        jdbc.sql("""
                select distinct d.topic_id from messages.deed d
                 where d.home_id = ? and d.resident_id = ? and d.kind = 'LEFT'
                   and not exists (select 1 from messages.deed b where b.home_id = d.home_id and b.topic_id = d.topic_id
                                      and b.kind = 'REOPENED' and b.at >= d.at)
                """)
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> row.getObject("topic_id", UUID.class))
                .list()
                .forEach(topic -> deeds.reopen(new Deeds.Which(home, resident, topic), Hand.at(home)));
    }
}
