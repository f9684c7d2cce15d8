"""The wording of the suite, which no training message uses."""

# ruff: noqa: E501 - one sentence, one line

from __future__ import annotations

from recipe.wording import Wording, split_list

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
            "Please send me a receipt (and an invoice|by mail) for the {product}.",
            "There is a charge on my card and I do not recognise it.",
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
        "Please help, this is very urgent!",
        "I need a reply today, it cannot wait.",
        "Please act on this immediately.",
        "This is an emergency, reply asap.",
        "Please hurry, I need it right now.",
        "Answer as soon as possible, it is urgent.",
    ),
    relaxed=(
        "No hurry, this can wait.",
        "Please take your time, it is not urgent.",
        "There is no rush on this from my side.",
        "Answer whenever you have a moment.",
        "I am in no rush, next week is fine.",
    ),
    order=(
        "I write regarding order {order}.",
        "The order id is {order}.",
        "Please look up my order {order}.",
        "It concerns order number {order}.",
        "The reference of my order is {order}.",
    ),
    order_date=(
        "I purchased it {on_date}.",
        "The date of the order is {date}.",
        "We placed the order {on_date}.",
        "My purchase was made {on_date}.",
        "The order was made {on_date}.",
    ),
    amount=(
        "The total came to {amount}.",
        "I was charged {amount} for it.",
        "We spent {amount} in total.",
        "The price I paid was {amount}.",
        "The amount on my card is {amount}.",
    ),
    order_and_date=(
        "{On_date} I bought it, order {order}.",
        "We placed order number {order} {on_date}.",
        "The order {order} is from {date}.",
        "I made order {order} {on_date}.",
    ),
    everything=(
        "{On_date} I placed order {order} for {amount}.",
        "I bought it {on_date}, paid {amount}, order {order}.",
        "My order {order} of {date} cost me {amount}.",
        "Order number {order}, placed {on_date}, total {amount}.",
    ),
    other_order=(
        "I do not mean order {order}, that one came.",
        "My earlier order {order} was fine.",
        "It is not about {order}.",
    ),
    other_date=(
        "I phoned your team {on_date}.",
        "We need it by {date}.",
        "I wrote a mail {on_date}.",
        "I am away {on_date}.",
    ),
    other_amount=(
        "I have a coupon of {amount}.",
        "I saw the same for {amount} elsewhere.",
        "The postage was {amount}.",
    ),
    other_number=(
        "You can call me on {phone}.",
        "My customer id is {customer}.",
        "My ticket is {ticket}.",
        "The serial is {serial}.",
    ),
    chatter=(
        "I hope you can help me.",
        "My friend likes your shop.",
        "I tried to phone first.",
        "I am upset.",
        "I have read the help page.",
        "Please tell me what happened.",
        "My mother uses it at home.",
    ),
    openings=(
        "Hi support,",
        "Good afternoon,",
        "Dear shop,",
        "Hello team,",
        "Hey there,",
    ),
    closings=(
        "Many thanks, {name}",
        "Best regards, {name}",
        "Greetings, {name}",
        "Thanks a lot, {name}",
        "Sincerely, {name}",
    ),
    names=split_list(
        "Clara, Felix, Hannah, Jonas, Mia, Tariq, Bianca, Walter, Chen Yu, Mrs Young, Mr "
        "Patel, Alice Moore, Daniel Silva, Fatima Noor, George Hill, Sofia Lind, Robert King, "
        "Helen Dubois"
    ),
    products=split_list(
        "rice cooker, wine rack, night light, picture frame, sleeping bag, juicer, door mat, "
        "projector, hiking pole, bath towel, raincoat, electric shaver, bird feeder, paper "
        "shredder, soap dish, skateboard, webcam, pepper mill, folding table, power bank, "
        "tool box, baby monitor"
    ),
)
