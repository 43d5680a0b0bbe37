package org.homeward.clinical.questions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A questionnaire in one version: its name, how often, the questions in order, and from which sum of points something is asked. */
public record Questionnaire(String name, Often often, List<Question> questions, Map<Ask, Integer> sums) {
    public Questionnaire {
        questions = List.copyOf(questions);
        sums = Collections.unmodifiableMap(new TreeMap<>(sums));
        if (name.isBlank() || questions.stream().map(Question::key).distinct().count() != questions.size()) {
            throw new IllegalArgumentException("a questionnaire has a name, and each question a key of its own");
        }
    }

    public Questionnaire with(Question added) {
        List<Question> all = new ArrayList<>(questions);
        all.add(added);
        return new Questionnaire(name, often, all, sums);
    }

    public Questionnaire without(String key) {
        return new Questionnaire(
                name,
                often,
                questions.stream()
                        .filter(question -> !question.key().equals(key))
                        .toList(),
                sums);
    }

    /** The question one place higher; the first one stays. */
    public Questionnaire movedUp(String key) {
        List<Question> all = new ArrayList<>(questions);
        for (int place = 1; place < all.size(); place++) {
            if (all.get(place).key().equals(key)) {
                Collections.swap(all, place, place - 1);
                return new Questionnaire(name, often, all, sums);
            }
        }
        return this;
    }

    /** What the answers come to, by the key of their question; a question without an answer is not known. */
    public Result of(Map<String, Answer> answers) {
        Result result = Result.NONE;
        for (Question question : questions) {
            result = result.and(question, answers.getOrDefault(question.key(), Answer.NOT_KNOWN));
        }
        return result.bySums(sums);
    }
}
