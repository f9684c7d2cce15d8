"""The words that messages are made of: two disjoint halves, one to train on, one held out.

Notation: `(a|b)` picks one alternative, `{slot}` is filled in by the generator.
"""

from __future__ import annotations

from dataclasses import dataclass

CATEGORIES = ("delivery", "damaged", "wrong_item", "refund", "billing", "cancel", "account")
URGENCIES = ("low", "normal", "high")


@dataclass(frozen=True)
class Wording:
    """Everything that one half (training or held out) may say."""

    problems: dict[str, tuple[str, ...]]
    urgent: tuple[str, ...]
    relaxed: tuple[str, ...]
    order: tuple[str, ...]
    order_date: tuple[str, ...]
    amount: tuple[str, ...]
    order_and_date: tuple[str, ...]
    everything: tuple[str, ...]
    other_order: tuple[str, ...]
    other_date: tuple[str, ...]
    other_amount: tuple[str, ...]
    other_number: tuple[str, ...]
    chatter: tuple[str, ...]
    openings: tuple[str, ...]
    closings: tuple[str, ...]
    names: tuple[str, ...]
    products: tuple[str, ...]


TRAINING = Wording(
    problems={
        "delivery": (
            "(My|The) {product} (has not arrived|never arrived|has still not come|did not arrive).",
            "(My|The|Our) parcel (is late|is very late|seems lost|got lost|has not moved for days).",
            "(Where is|Any news on) my (parcel|package|{product})?",
            "I am still waiting for (my|the) {product} to (arrive|be delivered|show up).",
            "The tracking (page|link) (has not changed|says nothing|is stuck) and (no parcel came|nothing was delivered).",
            "The (courier|driver) (never came|left nothing|went to the wrong house).",
            "The {product} was (due|supposed to be delivered) (last week|days ago) and (there is no sign of it|nothing came).",
            "(It says delivered|The site says delivered), but (I have no parcel|nothing is here|there was no package).",
            "(When will|Could you say when) my {product} (arrive|ship|be delivered)?",
            "My (order|package) is (delayed|late) (again|once more) and nobody (tells me|knows) where it is.",
            "(No parcel|No package|Nothing) has (come|arrived|been delivered) so far.",
            "Has the {product} been (shipped|sent|dispatched) yet? I (see no tracking|have no tracking number).",
            "Your courier (lost|keeps delaying) my {product}.",
            "The delivery of (my|the) {product} is (late|overdue|taking too long).",
            "(Still|I have) no delivery, and the tracking (is empty|shows nothing new).",
        ),
        "damaged": (
            "(My|The) {product} (arrived|came) (broken|damaged|cracked|smashed|in pieces).",
            "The {product} (does not work|will not turn on|stopped working|is dead|is faulty).",
            "There is a (crack|dent|deep scratch|hole) (in|on) the {product}.",
            "When I opened the box, the {product} was (broken|bent|smashed|cracked|torn).",
            "The {product} I got is (faulty|defective|damaged|broken).",
            "The (lid|handle|screen|switch) of the {product} (is broken|fell off|is cracked|snapped).",
            "The box was (crushed|wet|torn) and the {product} (is damaged|is broken|does not work).",
            "My {product} (broke|stopped working) (after one day|at first use|right away).",
            "The {product} (leaks|rattles|smells burnt|makes a loud noise) and (is useless|does not work).",
            "I have a (faulty|defective|broken) {product} (here|on my desk).",
            "One (part|side|corner) of the {product} is (cracked|bent|broken|scratched).",
            "The {product} (is scratched all over|has a big dent|has a loose wire).",
            "Sadly the {product} was (damaged in transit|broken on arrival|smashed in the post).",
            "(It|The {product}) (will not charge|will not start|does not turn on) (at all|any more).",
        ),
        "wrong_item": (
            "I (ordered|wanted) (a|one) {product} but (got|received|was sent) (a|one) {other_product}.",
            "You sent (me|us) the wrong (item|product|thing|{product}).",
            "I (got|received) the wrong (size|colour|model|version) of the {product}.",
            "The {product} is (the wrong colour|the wrong size|not the one I ordered|not what I picked).",
            "There was (a|one) {other_product} in the box instead of (a|the) {product}.",
            "This is not (what I ordered|the item I ordered|my {product}).",
            "Instead of the {product} (you sent|I got|there was) (a|some) {other_product}.",
            "(Wrong item|Wrong product|Wrong colour) in the (box|parcel|package): (a|one) {other_product}.",
            "(Somebody packed|You packed) a {other_product}, (not|instead of) the {product} I ordered.",
            "The parcel holds (someone else's|another person's) {other_product}, not my {product}.",
            "I asked for the {colour} {product} and (got|received|you sent) the {colour2} one.",
            "My {product} is {colour2}, but I (ordered|picked|chose) {colour}.",
            "(You mixed up my order|My order was mixed up): I (have|got) a {other_product} now.",
        ),
        "refund": (
            "(I want|I would like|Please send|I need) my money back for the {product}.",
            "I (returned|sent back) the {product} and (have not been refunded|got no refund|still wait for my refund).",
            "(Where is|When will I get|What about) my refund?",
            "(Please refund|Could you refund|Kindly refund) (me|the {product}|my purchase).",
            "I would like to return the {product} (and get a refund|for a refund).",
            "The refund for (my|the) {product} (has not come|is missing|is still open|did not arrive).",
            "You (promised|agreed to) a refund (and I have seen nothing|but nothing came back|for the {product}).",
            "How (do|can) I (return|send back) the {product} and get my money?",
            "I (sent|gave) the {product} back (last month|weeks ago) and the (money|refund) is still not here.",
            "I am not happy with the {product} and want (a refund|my money back|to return it).",
            "I am asking for a (full refund|refund) (of|for) the {product}.",
            "(The return was accepted|You have the {product} back), (so where is|I am waiting for) (the refund|my money).",
            "Can I (get|have) (a refund|my money back) (for|on) (this|the) {product}?",
        ),
        "billing": (
            "I was (charged|billed) (twice|two times) for (one|the same) {product}.",
            "(My|The) card was charged (twice|two times|the wrong price).",
            "The (invoice|bill) (is wrong|has an error|shows the wrong price|lists the {product} twice).",
            "(Please send me|I need|Where can I find) (an invoice|the invoice|a receipt) for the {product}.",
            "There is a (charge|payment) on my card that I (do not know|do not recognise|did not make).",
            "You (charged|billed) me (too much|more than the listed price|the wrong price) for the {product}.",
            "The (discount|voucher) was not (applied|taken off|counted) on my (bill|invoice).",
            "My (invoice|bill|receipt) (never came|is missing|does not match the price).",
            "(Why was|Why is) my card (charged again|billed twice|charged too much)?",
            "The price on the (invoice|bill) is (higher than|not the same as) (on your site|in the shop).",
            "I (see|found) (two charges|a double charge|a wrong charge) (on my card|on my statement).",
            "Your (invoice|bill) has the wrong (address|company|tax) on it.",
            "The payment (went through twice|was taken two times|was booked twice).",
        ),
        "cancel": (
            "(Please cancel|I want to cancel|Cancel|Kindly cancel) (my order|the order|the {product}).",
            "I (changed my mind|no longer need the {product}|do not need the {product} any more), please (cancel|cancel it).",
            "(Can I|Could I|How do I) cancel (my order|the {product}|it before it ships)?",
            "I would like to cancel (my order|the {product}|my purchase).",
            "Please (stop|call off) (the order|my order) before it (ships|is sent|leaves).",
            "(I ordered by mistake|I clicked by mistake|I ordered twice by mistake), please cancel (it|one).",
            "Do not (send|ship) the {product}, (please cancel|I want to cancel|cancel the order).",
            "I found the {product} (cheaper|elsewhere), so please cancel (it|my order|the order).",
            "Is it (too late|still possible) to cancel (the {product}|my order)?",
            "I need to cancel the {product} I (ordered|asked for).",
            "(My plans changed|We moved|I bought it elsewhere), so (cancel|please cancel) the {product}.",
            "I wish to (cancel|withdraw) my order (of|for) the {product}.",
        ),
        "account": (
            "I (cannot|can not|am not able to) (log in|sign in) (to my account|any more|on your site).",
            "(My|The) password (reset|link) (does not work|mail never comes|has expired).",
            "My account is (locked|blocked|closed) (and I do not know why|since I changed my phone|again).",
            "(Please change|How do I change|I want to change) the (mail address|email|phone number) (in|of) my account.",
            "I (forgot|lost) my password and (cannot log in|the reset fails|cannot get in).",
            "The (login|sign in) page (shows an error|keeps failing|does not load).",
            "(Please delete|I want to delete|How can I delete) my account.",
            "(Someone|A stranger) (logged in to|got into|uses) my account.",
            "The (login code|security code) never (comes|arrives|works) when I (log in|sign in).",
            "I cannot (see|find) my orders (in|after I log in to) my account.",
            "My (user name|login|profile) (is wrong|has the wrong name|does not work).",
            "I cannot (reset|change) my password (on the site|in the app).",
        ),
    },
    urgent=(
        "This is urgent(.|!)", "Please (answer|reply|help) (today|right away|at once).",
        "I need (this|it) (solved|fixed|sorted) (today|right now|at once).",
        "(Urgent|URGENT|Very urgent)!", "Please (hurry|hurry up)(.|!)", "It cannot wait(.|!)",
        "I need an answer (as soon as possible|asap|immediately|within the hour).",
        "(Reply asap|Asap please|ASAP)(.|!)", "Please act (immediately|now|at once).",
        "This is an emergency(.|!)", "Time is running out, (please hurry|help me now).",
        "I cannot wait any longer(.|!)",
    ),
    relaxed=(
        "There is no (rush|hurry).", "No (rush|hurry) (at all|from my side|on this).",
        "(Take your time|Please take your time).", "It is not urgent(.| at all.)",
        "(Whenever|Answer when) you (have time|have a moment|get to it).", "This can wait(.| a while.)",
        "Not urgent(.|, just asking.)", "An answer (next week|some time next week) is fine.",
        "I am in no (hurry|rush).", "It does not matter when you (reply|answer).",
    ),
    order=(
        "(My order number is|The order number is|Order number) {order}.", "Order {order}.",
        "It is (about|for) order {order}.", "(This concerns|I write about) (my order|order) {order}.",
        "(Reference|Order no|Order ref) {order}.", "The order is {order}.", "Order: {order}.",
        "My order is {order}.", "See order {order}.", "Regarding order {order}.",
        "The number of my order is {order}.", "(Look at|Please check|Please look up) order {order}.",
        "Order id {order}.", "You will find it under order {order}.",
    ),
    order_date=(
        "I (ordered|bought) (it|this) {on_date}.", "I (placed|made) the order {on_date}.",
        "(Ordered|Bought|Purchased) {on_date}.", "The order was placed {on_date}.",
        "It was (ordered|bought) {on_date}.", "The purchase was {on_date}.",
        "Date of (order|purchase): {date}.", "Order date {date}.", "The order is from {date}.",
        "I paid for it {on_date}.", "We (ordered|bought) it {on_date}.", "(Order|Purchase) date: {date}.",
    ),
    amount=(
        "I paid {amount}.", "It cost (me|us) {amount}.", "The total was {amount}.",
        "(You charged me|I was charged) {amount}.", "The (price|amount) was {amount}.", "Total: {amount}.",
        "Amount paid: {amount}.", "It (came to|was) {amount} (in total|altogether).",
        "I (spent|paid) {amount} on it.", "{amount} was taken from my card.", "My card shows {amount}.",
        "The order total is {amount}.", "We paid {amount} for it.",
    ),
    order_and_date=(
        "Order {order} was placed {on_date}.", "I placed order {order} {on_date}.",
        "It is order {order} from {date}.", "(My order|Order) {order}, {date}.",
        "I bought it {on_date} (under|as) order {order}.", "Order {order} (of|dated) {date}.",
        "{On_date} I placed order {order}.", "{On_date} I ordered it, number {order}.",
    ),
    everything=(
        "I ordered it {on_date} for {amount}, order {order}.", "Order {order}, {date}, {amount}.",
        "I paid {amount} {on_date}, order number {order}.", "{On_date} I paid {amount} for order {order}.",
        "Order {order} was placed {on_date} and cost {amount}.", "Order {order} for {amount} from {date}.",
        "It is order {order}: {amount}, bought {on_date}.", "I spent {amount} {on_date} (order {order}).",
    ),
    other_order=(
        "My other order {order} is fine.", "Order {order} came without trouble.",
        "(Do not mix it up with|It is not|I do not mean) order {order}.", "My last order {order} was perfect.",
        "Ignore {order}, that one is done.", "(Earlier|An earlier) order {order} went well.",
        "This is not about order {order}.",
    ),
    other_date=(
        "I (called|phoned|wrote to) you {on_date}.", "I need it by {date}.", "I am away from {date}.",
        "My birthday is {on_date}.", "Your mail came {on_date}.", "I will be home {on_date}.",
        "Nobody answered {on_date}.", "We travel {on_date}.", "The party is {on_date}.",
    ),
    other_amount=(
        "I have a voucher of {amount}.", "Shipping was {amount}.", "The gift card holds {amount}.",
        "I used a coupon of {amount}.", "A friend paid {amount} elsewhere.", "Your rival asks {amount}.",
        "Postage was {amount}.", "I saw it elsewhere for {amount}.",
    ),
    other_number=(
        "My phone is {phone}.", "Call me on {phone}.", "My postcode is {postcode}.",
        "My customer number is {customer}.", "Ticket {ticket}.", "I live at number {house}.",
        "I wrote {count} mails already.", "I am customer {customer}.", "The serial number is {serial}.",
    ),
    chatter=(
        "I hope you are well.", "I have been a customer for years.", "Your shop was always good to me.",
        "I did read the help page.", "My (wife|husband|son|daughter) uses it too.", "I am (very|quite) (sad|upset|disappointed).",
        "It was a gift for my (mother|father|friend).", "I like your shop a lot.", "I tried the chat first.",
        "Sorry for my English.", "Please let me know what to do.", "I do not know what to do.",
        "(Thanks|Thank you) for looking into (this|it).", "I wonder what happened.", "This is the second time I write.",
        "The (weather|traffic) was bad here.", "Nobody picked up the phone.", "I work from home.",
    ),
    openings=(
        "Hi,", "Hello,", "Hello there,", "Dear team,", "Good morning,", "Good evening,", "Hey,", "Hi team,",
        "Dear support,", "To whom it may concern,", "Hi there,", "Hello support,",
    ),
    closings=(
        "Thanks, {name}", "Best, {name}", "Regards, {name}", "Thank you, {name}", "Kind regards, {name}",
        "Cheers, {name}", "{name}", "Best wishes, {name}", "Yours, {name}", "Thanks!", "Thank you.",
    ),
    names=(
        "Anna", "Ben", "Carla", "David", "Elena", "Frank", "Grace", "Hugo", "Irene", "Jack", "Karim", "Lena",
        "Marco", "Nina", "Oscar", "Paula", "Rashid", "Sara", "Tom", "Ursula", "Victor", "Wendy", "Yusuf", "Zoe",
        "Mr Brown", "Mrs Clark", "Maria Lopez", "John Smith", "Aisha Khan", "Peter Novak", "Julia Weber", "Li Wei",
        "Emma Wilson", "Omar Haddad", "Kate Murphy", "Ivan Petrov", "Laura Rossi", "Sam Taylor", "Priya Shah", "Noah Berg",
    ),
    products=(
        "kettle", "toaster", "desk lamp", "office chair", "backpack", "phone case", "headset", "keyboard", "blender",
        "coffee maker", "tent", "bike pump", "monitor", "water bottle", "jacket", "pair of boots", "rug", "mirror",
        "bookshelf", "camera", "printer", "vacuum cleaner", "pillow", "frying pan", "drill", "garden hose", "router",
        "speaker", "yoga mat", "suitcase", "watch", "hair dryer", "board game", "puzzle", "doll", "car seat",
        "fan", "heater", "mouse", "tablet", "charger", "curtain", "sofa cover", "knife set", "tea pot", "wallet",
        "umbrella", "sweater", "dress", "helmet", "scooter", "guitar", "microphone", "mattress", "clock", "scale",
        "hat", "scarf", "tripod", "lunch box", "ladder", "paint set", "bench", "shower head", "wall shelf", "bin",
    ),
)

HELD_OUT = Wording(
    problems={
        "delivery": (
            "My {product} is late and (still has not arrived|I do not know where it is).",
            "I (have waited|waited) for days and (my parcel|the {product}) (never arrived|has not been delivered).",
            "(The courier says|Tracking says) my package was delivered, but (there is no parcel|no parcel came).",
            "Where is the {product}? (Nothing|No parcel) has arrived (here|yet).",
            "The parcel with my {product} (is lost|got lost|is delayed), and there is no tracking.",
            "Could you say where my parcel is? (It is very late.|It should be delivered by now.)",
        ),
        "damaged": (
            "I opened the parcel and the {product} (was cracked|is in pieces|was smashed).",
            "The {product} stopped working (after two days|right away); it is (faulty|defective).",
            "My new {product} is broken: the (handle|switch|lid) (fell off|snapped).",
            "The {product} came with a (dent|crack|deep scratch) (on one side|in the lid).",
            "The {product} is damaged and (will not turn on|does not work).",
            "Sadly my {product} (will not start|is dead), it (was|must be) faulty.",
        ),
        "wrong_item": (
            "You sent a {other_product} instead of (my|the) {product}.",
            "I ordered the {product}, but the box (had|holds) the wrong item: a {other_product}.",
            "I got the wrong {product}, this is not the (colour|size|model) I ordered.",
            "The {product} you sent is {colour2}, I ordered the {colour} one.",
            "In the parcel was (another person's|someone else's) {other_product} instead of my {product}.",
            "(I received|We got) a {other_product} and not the {product} that I ordered.",
        ),
        "refund": (
            "I sent the {product} back and I am still waiting for (my money|my refund).",
            "Could I get my money back (for|on) the {product}?",
            "I returned the {product} weeks ago, (where is the refund|when will I get my refund)?",
            "The {product} is not for me, I would like (a refund|to return it for a refund).",
            "You agreed to refund the {product}, (but no money came|and the refund is still missing).",
            "Please refund me, I (returned|sent back) the {product} (last month|weeks ago).",
        ),
        "billing": (
            "My card was billed twice for (the|one) {product}.",
            "There are two charges for the {product} on my (card|statement).",
            "The invoice for the {product} (has the wrong price|never came|is missing).",
            "I was charged too much: the bill (is higher than|does not match) the listed price.",
            "Please send me a receipt (and an invoice |)for the {product}.",
            "I do not recognise (this|a) charge on my card.",
        ),
        "cancel": (
            "Please cancel the {product}, I (found it cheaper|do not need it any more).",
            "I ordered the {product} by mistake and want to cancel (it|the order).",
            "I changed my mind, is it still possible to cancel the {product}?",
            "Could you cancel my order before it (ships|is sent)?",
            "I no longer need the {product}, so cancel (it|my order) please.",
            "We would like to cancel our order for the {product}.",
        ),
        "account": (
            "I cannot sign in, the password reset (fails|does not work).",
            "My account is blocked and I cannot log in (on your site|in the app).",
            "I want to change the email of my account, (how do I do that|how can I change it)?",
            "The login page keeps failing, I cannot get in to my account.",
            "A stranger logged in to my account, please (lock|delete) my account.",
            "I forgot my password and the security code never (comes|arrives).",
        ),
    },
    urgent=(
        "Please help, this is very urgent!", "I need a reply today, it cannot wait.", "Please fix this immediately.",
        "This is an emergency, reply asap.", "Please hurry, I need it right now.", "Answer as soon as possible, it is urgent.",
    ),
    relaxed=(
        "No hurry, this can wait.", "Please take your time, it is not urgent.", "There is no rush on this from my side.",
        "Answer whenever you have a moment.", "I am in no rush, next week is fine.",
    ),
    order=(
        "I write regarding order {order}.", "The order id is {order}.", "Please look up my order {order}.",
        "It concerns order number {order}.", "The reference of my order is {order}.",
    ),
    order_date=(
        "I purchased it {on_date}.", "The date of the order is {date}.", "We placed the order {on_date}.",
        "My purchase was made {on_date}.", "The order was made {on_date}.",
    ),
    amount=(
        "The total came to {amount}.", "I was charged {amount} for it.", "We spent {amount} in total.",
        "The price I paid was {amount}.", "The amount on my card is {amount}.",
    ),
    order_and_date=(
        "{On_date} I bought it, order {order}.", "We placed order number {order} {on_date}.",
        "The order {order} is from {date}.", "I made order {order} {on_date}.",
    ),
    everything=(
        "{On_date} I placed order {order} for {amount}.", "I bought it {on_date}, paid {amount}, order {order}.",
        "My order {order} of {date} cost me {amount}.", "Order number {order}, placed {on_date}, total {amount}.",
    ),
    other_order=(
        "I do not mean order {order}, that one came.", "My earlier order {order} was fine.", "It is not about {order}.",
    ),
    other_date=(
        "I phoned your team {on_date}.", "We need it by {date}.", "I wrote a mail {on_date}.", "I am away {on_date}.",
    ),
    other_amount=(
        "I have a coupon of {amount}.", "I saw the same for {amount} elsewhere.", "The postage was {amount}.",
    ),
    other_number=(
        "You can call me on {phone}.", "My customer id is {customer}.", "My ticket is {ticket}.", "The serial is {serial}.",
    ),
    chatter=(
        "I hope you can help me.", "My friend likes your shop.", "I tried to phone first.", "I am upset.",
        "I have read the help page.", "Please tell me what happened.", "My mother uses it at home.",
    ),
    openings=("Hi support,", "Good afternoon,", "Dear shop,", "Hello team,", "Hey there,"),
    closings=(
        "Many thanks, {name}", "Best regards, {name}", "Greetings, {name}", "Thanks a lot, {name}", "Sincerely, {name}",
    ),
    names=(
        "Clara", "Felix", "Hannah", "Jonas", "Mia", "Tariq", "Bianca", "Walter", "Chen Yu", "Mrs Young", "Mr Patel",
        "Alice Moore", "Daniel Silva", "Fatima Noor", "George Hill", "Sofia Lind", "Robert King", "Helen Dubois",
    ),
    products=(
        "rice cooker", "wine rack", "night light", "picture frame", "sleeping bag", "juicer", "door mat", "projector",
        "hiking pole", "bath towel", "raincoat", "electric shaver", "bird feeder", "paper shredder", "soap dish",
        "skateboard", "webcam", "pepper mill", "folding table", "power bank", "tool box", "baby monitor",
    ),
)
